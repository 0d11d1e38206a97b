package vn.chieng.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** The way to the index. */
@Component
class IndexAccess {

    /** What the index holds, whatever its class. */
    static final Class<Object> DOCUMENTS = Object.class;

    private final EntityManagerFactory entities;

    IndexAccess(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Without a transaction, and without a connection as long as no entity is loaded. */
    <R> R ask(Function<SearchSession, R> question) {
        try (var session = entities.createEntityManager()) {
            return question.apply(Search.session(session));
        }
    }

    /** Shows searches what has been indexed. */
    void refresh() {
        mapping().scope(DOCUMENTS).workspace().refresh();
    }

    Class<?> documentType() {
        return mapping().allIndexedEntities().iterator().next().javaClass();
    }

    SearchMapping mapping() {
        return Search.mapping(entities);
    }
}
