package vn.chieng.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** On machines of its own, for several processes at once. */
final class OpenSearchEngine implements Engine {

    /** After a look that failed no page waits for the next one, for so long. */
    private static final long REST_NANOS = 2_000_000_000L;

    private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());

    @Override
    public PredicateFinalStep predicate(TypedSearchPredicateFactory<?> f, Clause clause) {
        return f.extension(ElasticsearchExtension.get()).fromJson(OpenSearchWords.of(clause));
    }

    @Override
    public Questions questions(SearchSession session) {
        return new OpenSearchQuestions(session);
    }

    /** It would have to be asked, and that takes as long as the answer itself. */
    @Override
    public @Nullable Object state(SearchSession session) {
        return null;
    }

    @Override
    public Look look(SearchSession session) throws IOException {
        if (System.nanoTime() - restsUntil.get() < 0) {
            throw new IOException("OpenSearch did not answer a moment ago");
        }
        return new OpenSearchLook(session, () -> restsUntil.set(System.nanoTime() + REST_NANOS));
    }
}
