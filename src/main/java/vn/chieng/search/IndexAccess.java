package vn.chieng.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import vn.chieng.index.Clause;
import vn.chieng.index.Engine;
import vn.chieng.index.Questions;

/** The way to the index. */
@Component
class IndexAccess {

    /** What the index holds, whatever its class. */
    static final Class<Object> DOCUMENTS = Object.class;

    private final EntityManagerFactory entities;
    private final LateIndexing late;
    private final Engine engine;

    IndexAccess(EntityManagerFactory entities, LateIndexing late, Engine engine) {
        this.entities = entities;
        this.late = late;
        this.engine = engine;
    }

    /** Without a transaction, and without a connection as long as no entity is loaded. */
    <R> R ask(Function<SearchSession, R> question) {
        try (var session = current().createEntityManager()) {
            return question.apply(Search.session(session));
        }
    }

    /** What readers ask: past Hibernate Search where the index is in this process. */
    <R> R question(Question<R> question) {
        return ask(session -> {
            try (var asked = engine.questions(session)) {
                return question.ask(asked);
            } catch (IOException silence) {
                throw new UncheckedIOException(silence);
            }
        });
    }

    interface Question<R> {

        R ask(Questions asked) throws IOException;
    }

    /** A clause as part of a question. */
    PredicateFinalStep predicate(TypedSearchPredicateFactory<?> f, Clause clause) {
        return engine.predicate(f, clause);
    }

    /** See {@link Engine#state}. */
    Optional<Object> state() {
        return ask(session -> {
            try {
                return Optional.ofNullable(engine.state(session));
            } catch (IOException silence) {
                throw new UncheckedIOException(silence);
            }
        });
    }

    /** Shows searches what has been indexed. */
    void refresh() {
        mapping().scope(DOCUMENTS).workspace().refresh();
    }

    /** Makes the index of one part, and that part what lasts. */
    void merge() {
        var all = mapping().scope(DOCUMENTS).workspace();
        all.mergeSegments();
        all.flush();
        all.refresh();
    }

    boolean isScattered() {
        return ask(session -> {
            try (var look = engine.look(session)) {
                return look.isScattered();
            } catch (IOException silence) {
                throw new UncheckedIOException(silence);
            }
        });
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
