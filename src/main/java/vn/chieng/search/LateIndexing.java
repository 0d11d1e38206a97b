package vn.chieng.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.stereotype.Component;

/**
 * Works off what has to be indexed where this process came to do so only after it had started, as when a site is started
 * beside an import. Hibernate Search decides once, when it starts, who does this; so it is started once more for that alone.
 */
@Component
class LateIndexing implements DisposableBean {

    /** Set where the first one only reads, and not what is newest. */
    private static final String READING = "hibernate.search.backend.io.strategy";

    private final ObjectProvider<LocalContainerEntityManagerFactoryBean> first;
    private final ObjectProvider<PersistenceManagedTypes> types;
    private volatile @Nullable LocalContainerEntityManagerFactoryBean second;

    LateIndexing(ObjectProvider<LocalContainerEntityManagerFactoryBean> first, ObjectProvider<PersistenceManagedTypes> types) {
        this.first = first;
        this.types = types;
    }

    synchronized void start() {
        end();
        var model = first.getObject();
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName("indexing");
        bean.setDataSource(model.getDataSource());
        bean.setManagedTypes(types.getObject());
        bean.setJpaVendorAdapter(model.getJpaVendorAdapter());
        bean.setJpaPropertyMap(settings(model.getJpaPropertyMap()));
        bean.afterPropertiesSet();
        second = bean;
    }

    private static Map<String, Object> settings(Map<String, Object> first) {
        var settings = new HashMap<>(first);
        settings.put("hibernate.search.coordination.event_processor.enabled", true);
        if (settings.replace(READING, "near-real-time") != null) {
            settings.put("hibernate.search.schema_management.strategy", "create-or-validate");
        }
        return settings;
    }

    synchronized void end() {
        var started = second;
        second = null;
        if (started != null) {
            started.destroy();
        }
    }

    /** Null as long as the first one sees all that is indexed. */
    @Nullable EntityManagerFactory entities() {
        var started = second;
        return started == null || !started.getJpaPropertyMap().containsKey(READING) ? null : started.getObject();
    }

    @Override
    public void destroy() {
        end();
    }
}
