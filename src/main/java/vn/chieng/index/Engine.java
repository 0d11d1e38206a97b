package vn.chieng.index;

import java.io.IOException;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Who keeps the index. */
public sealed interface Engine permits LuceneEngine, OpenSearchEngine {

    /** A clause where Hibernate Search wants a predicate. */
    PredicateFinalStep predicate(TypedSearchPredicateFactory<?> f, Clause clause);

    /** @throws IOException when the index is away */
    Questions questions(SearchSession session) throws IOException;

    /** @throws IOException when the index is away */
    Look look(SearchSession session) throws IOException;
}
