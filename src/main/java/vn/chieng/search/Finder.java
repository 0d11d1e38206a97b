package vn.chieng.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;

/** Puts a reader's request to the index. */
@Component
class Finder {

    record Answer(long total, List<Long> ids, Map<Facet, List<FacetValue>> facets) {}

    /** Values beyond these are too rare to help. */
    private static final int MOST_VALUES = 50;
    private static final int PATIENCE_IN_SECONDS = 5;

    private final IndexAccess index;
    private final Clock clock;

    Finder(IndexAccess index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    Answer find(SearchRequest request, QueryTerms terms) {
        return index.ask(session -> answer(session, request, terms));
    }

    /** How many texts match, whatever is counted beside. */
    long count(SearchRequest request, Clause text) {
        return index.ask(session -> session.search(IndexAccess.DOCUMENTS).where(f -> Filters.chosen(f, index.predicate(f, text), request)).fetchTotalHitCount());
    }

    private Answer answer(SearchSession session, SearchRequest request, QueryTerms terms) {
        var apart = apart(request);
        var ranking = new Ranking(terms);
        var text = nothingToFind(request, terms) ? new Clause.Nothing() : ranking.scoring(clock.instant());
        var found = hits(session, request, text, byDate(request, terms), EnumSet.complementOf(apart));
        var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        EnumSet.complementOf(apart).forEach(facet -> facets.put(facet, values(found, facet, request)));
        for (var facet : found.total().hitCount() == 0 && nothingToFind(request, terms) ? EnumSet.noneOf(Facet.class) : apart) {
            facets.put(facet, values(count(session, request.without(facet), ranking.matching(), facet), facet, request));
        }
        long total = found.total().hitCount();
        facets.replaceAll((facet, values) -> withChosen(values, request.chosen(facet), total));
        return new Answer(total, found.hits(), facets);
    }

    /** Something was typed, but no word. */
    private static boolean nothingToFind(SearchRequest request, QueryTerms terms) {
        return terms.wantsNothing() && !request.words().isBlank();
    }

    private static boolean byDate(SearchRequest request, QueryTerms terms) {
        return request.order() == SearchRequest.Order.NEWEST || terms.isEmpty();
    }

    /** The facets of which something is chosen that another value would replace: they are counted as if it were not. */
    private static EnumSet<Facet> apart(SearchRequest request) {
        var apart = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values()).filter(facet -> !facet.addsUp() && !request.chosen(facet).isEmpty()).forEach(apart::add);
        return apart;
    }

    private SearchResult<Long> hits(SearchSession session, SearchRequest request, Clause text, boolean byDate, Set<Facet> counted) {
        var query = counting(session.search(IndexAccess.DOCUMENTS).select(f -> f.id(Long.class))
                .where(f -> Filters.chosen(f, index.predicate(f, text), request)).sort(f -> order(f, byDate)), counted);
        long skipped = (request.page() - 1L) * request.size();
        int reach = (int) Math.max(0, Math.min(request.size(), SearchResults.REACH - skipped));
        return reach == 0 ? query.fetch(0) : query.fetch((int) skipped, reach);
    }

    private SearchResult<Long> count(SearchSession session, SearchRequest request, Clause text, Facet facet) {
        return counting(session.search(IndexAccess.DOCUMENTS).select(f -> f.id(Long.class))
                .where(f -> Filters.chosen(f, index.predicate(f, text), request)), Set.of(facet)).fetch(0);
    }

    private static <S> SearchQueryOptionsStep<S, ?, Long, ?, ?, ?> counting(
            SearchQueryOptionsStep<S, ?, Long, ?, ?, ? extends TypedSearchAggregationFactory<S>> query, Set<Facet> facets) {
        facets.forEach(facet -> query.aggregation(key(facet), f -> f.terms().field(facet.field, type(facet))
                .orderByCountDescending().maxTermCount(MOST_VALUES)));
        query.failAfter(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        return query;
    }

    private static SortFinalStep order(SearchSortFactory f, boolean byDate) {
        var newest = f.composite().add(f.field(ArticleIndex.PUBLISHED).desc()).add(f.field(ArticleIndex.NUMBER).desc());
        return byDate ? newest : f.composite().add(f.score()).add(newest);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AggregationKey<Map<Object, Long>> key(Facet facet) {
        return (AggregationKey) AggregationKey.of(facet.name());
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(Facet facet) {
        return (Class<Object>) facet.type;
    }

    private static List<FacetValue> values(SearchResult<Long> found, Facet facet, SearchRequest request) {
        var chosen = request.chosen(facet);
        var values = new ArrayList<FacetValue>();
        found.aggregation(key(facet)).forEach((value, count) -> values.add(new FacetValue(value.toString(), count, chosen.contains(value.toString()))));
        return values;
    }

    /** What is chosen is always among the values, or it could not be given up. */
    private static List<FacetValue> withChosen(List<FacetValue> values, Set<String> chosen, long total) {
        var all = new ArrayList<>(values);
        chosen.stream().filter(value -> values.stream().noneMatch(there -> there.value().equals(value)))
                .forEach(value -> all.add(new FacetValue(value, total, true)));
        all.sort(Comparator.comparingLong(FacetValue::count).reversed());
        return List.copyOf(all);
    }
}
