package vn.chieng.search;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import vn.chieng.article.ArticleIndex;

/** What a reader's query is narrowed to: always to what is live, and to what the reader chose. */
final class Filters {

    private Filters() {}

    static <S> PredicateFinalStep chosen(TypedSearchPredicateFactory<S> f, PredicateFinalStep text, SearchRequest request) {
        var all = all(f, text);
        any(all, f, ArticleIndex.WITHIN, request.within());
        any(all, f, ArticleIndex.SECTION, request.sections());
        any(all, f, ArticleIndex.YEAR, request.years());
        request.topics().forEach(topic -> all.filter(f.match().field(ArticleIndex.TOPIC).matching(topic)));
        if (request.language() != null) {
            all.filter(f.match().field(ArticleIndex.LANGUAGE).matching(request.language()));
        }
        return all;
    }

    private static <S> BooleanPredicateClausesStep<S, ?> all(TypedSearchPredicateFactory<S> f, PredicateFinalStep text) {
        return f.bool().must(text)
                .filter(f.match().field(ArticleIndex.LIVE).matching(true));
    }

    private static <S> void any(BooleanPredicateClausesStep<S, ?> all, TypedSearchPredicateFactory<S> f, String field, Set<?> values) {
        if (!values.isEmpty()) {
            all.filter(f.terms().field(field).matchingAny(values));
        }
    }
}
