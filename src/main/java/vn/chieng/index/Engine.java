package vn.chieng.index;

import java.io.IOException;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Who keeps the index. */
public sealed interface Engine permits LuceneEngine, OpenSearchEngine {

    /** A clause where Hibernate Search wants a predicate. */
    PredicateFinalStep predicate(TypedSearchPredicateFactory<?> f, Clause clause);

    /** @throws IOException when the index is away */
    Questions questions(SearchSession session) throws IOException;

    /** @throws IOException when the index is away */
    Look look(SearchSession session) throws IOException;

    /**
     * What tells one state of the index from all others: as long as it is equal, every question has the same answer.
     *
     * @return null where nobody can tell
     * @throws IOException when the index is away
     */
    @Nullable Object state(SearchSession session) throws IOException;
}
