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
    private final LateIndexing late;

    IndexAccess(EntityManagerFactory entities, LateIndexing late) {
        this.entities = entities;
        this.late = late;
    }

    /** Without a transaction, and without a connection as long as no entity is loaded. */
    <R> R ask(Function<SearchSession, R> question) {
        try (var session = current().createEntityManager()) {
            return question.apply(Search.session(session));
        }
    }

    /** Shows searches what has been indexed. */
    void refresh() {
        mapping().scope(DOCUMENTS).workspace().refresh();
    }

    /** How many documents there are. */
    long documents() {
        return ask(session -> session.search(DOCUMENTS).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    Class<?> documentType() {
        return mapping().allIndexedEntities().iterator().next().javaClass();
    }

    SearchMapping mapping() {
        return Search.mapping(current());
    }

    private EntityManagerFactory current() {
        var started = late.entities();
        return started == null ? entities : started;
    }
}
