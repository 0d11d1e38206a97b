package vn.chieng.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.ClassUtils;
import vn.chieng.index.OpenSearchAccess;
import vn.chieng.index.RealOpenSearch;

/** Search and related articles of a paper that runs, from an index of the same articles on OpenSearch. */
final class OnOpenSearch implements AutoCloseable {

    /** What asks the index; all else is the paper's. */
    private static final List<String> ASK = List.of("index.OpenSearchAccess", "index.EngineConfiguration", "search.IndexAccess", "search.Finder",
            "search.ArticleSearch", "search.Suggestions", "search.DeskSearch", "related.LikeTexts");

    private final AnnotationConfigApplicationContext there = new AnnotationConfigApplicationContext();

    private OnOpenSearch(ApplicationContext paper, String address) {
        there.setParent(paper);
        there.getEnvironment().getPropertySources().addFirst(new MapPropertySource("opensearch", Map.of("chieng.search.opensearch", address)));
        // Under the paper's names for them, so that these are taken and not the paper's.
        ASK.forEach(name -> register(ClassUtils.resolveClassName("vn.chieng." + name, null)));
        there.registerBean("entityManagerFactory", LocalContainerEntityManagerFactoryBean.class, () -> entities(paper));
        there.refresh();
    }

    static OnOpenSearch filledFrom(ApplicationContext paper) throws InterruptedException {
        var filled = new OnOpenSearch(paper, RealOpenSearch.running().address());
        var index = Search.mapping(filled.of(EntityManagerFactory.class));
        index.scope(Object.class).massIndexer().startAndWait();
        // What both count is the same only once nothing is left of documents that were replaced.
        merge(index);
        merge(Search.mapping(paper.getBean(EntityManagerFactory.class)));
        return filled;
    }

    private static void merge(SearchMapping index) {
        index.scope(Object.class).workspace().mergeSegments();
        index.scope(Object.class).workspace().refresh();
    }

    <T> T of(Class<T> type) {
        return there.getBean(type);
    }

    ApplicationContext context() {
        return there;
    }

    private <T> void register(Class<T> type) {
        there.registerBean(ClassUtils.getShortNameAsProperty(type), type, (BeanDefinition bean) -> bean.setPrimary(true));
    }

    private LocalContainerEntityManagerFactoryBean entities(ApplicationContext paper) {
        var model = paper.getBean(LocalContainerEntityManagerFactoryBean.class);
        var settings = new HashMap<String, Object>(model.getJpaPropertyMap());
        settings.keySet().removeIf(key -> key.startsWith(OpenSearchAccess.SETTINGS));
        there.getBean(OpenSearchAccess.class).settings("same-" + UUID.randomUUID())
                .forEach((key, value) -> settings.put(OpenSearchAccess.SETTINGS + key, value));
        settings.put("hibernate.search.coordination.strategy", "none");
        settings.put("hibernate.search.schema_management.strategy", "drop-and-create-and-drop");
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName("same-answers");
        bean.setDataSource(model.getDataSource());
        bean.setManagedTypes(paper.getBean(PersistenceManagedTypes.class));
        bean.setJpaVendorAdapter(model.getJpaVendorAdapter());
        bean.setJpaPropertyMap(settings);
        return bean;
    }

    @Override
    public void close() {
        there.close();
    }
}
