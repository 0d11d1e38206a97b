package vn.chieng.search;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Questions;

/** Puts a reader's request to the index. */
@Component
class Finder {

    /** @param numbers of articles, the best first */
    record Answer(long total, List<Long> numbers, Map<Facet, List<FacetValue>> facets) {}

    /** Nobody reads through more values than these. */
    private static final int MOST_VALUES = 1_000;
    private static final List<String> NEWEST = List.of(ArticleIndex.PUBLISHED, ArticleIndex.NUMBER);

    private final IndexAccess index;
    private final Clock clock;

    Finder(IndexAccess index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    Answer find(SearchRequest request, QueryTerms terms) {
        return index.question(asked -> answer(asked, request, terms));
    }

    /** How many texts match, whatever is counted beside. */
    long count(SearchRequest request, Clause text) {
        return index.question(asked -> asked.total(Filters.chosen(request).filter(text).mixed()));
    }

    /** The newest that match, by number. */
    List<Long> newest(SearchRequest request, Clause text, int most) {
        return index.question(asked -> asked.hits(Filters.chosen(request).filter(text).mixed(), new Questions.Order(false, NEWEST), 0, most));
    }

    /** Counting and ranking are two questions: what only counts needs no score, and what only ranks may skip what can't come first. */
    private Answer answer(Questions asked, SearchRequest request, QueryTerms terms) throws IOException {
        var nothing = nothingToFind(request, terms);
        var matching = nothing ? new Clause.Nothing() : new Matching(terms).clause();
        var apart = apart(request);
        var together = EnumSet.complementOf(apart);
        var counted = count(asked, request, matching, together);
        var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        together.forEach(facet -> facets.put(facet, values(counted, facet, request)));
        for (var facet : nothing ? EnumSet.noneOf(Facet.class) : apart) {
            facets.put(facet, values(count(asked, request.without(facet), matching, EnumSet.of(facet)), facet, request));
        }
        facets.replaceAll((facet, values) -> withChosen(values, request.chosen(facet), counted.total()));
        return new Answer(counted.total(), counted.total() == 0 ? List.of() : numbers(asked, request, matching, terms), facets);
    }

    private List<Long> numbers(Questions asked, SearchRequest request, Clause matching, QueryTerms terms) throws IOException {
        long skipped = (request.page() - 1L) * request.size();
        int reach = (int) Math.max(0, Math.min(request.size(), SearchResults.REACH - skipped));
        boolean byDate = request.order() == SearchRequest.Order.NEWEST || terms.isEmpty();
        var chosen = Filters.chosen(request).filter(matching).mixed();
        var lists = byDate ? List.of(new Ranking.Ranked(chosen, chosen)) : new Ranking(terms).of(chosen, clock.instant());
        return numbers(asked, lists, new Questions.Order(!byDate, NEWEST), (int) skipped, reach);
    }

    /** One list after the other, as if they were one. */
    private static List<Long> numbers(Questions asked, List<Ranking.Ranked> lists, Questions.Order order, int skipped, int most) throws IOException {
        var numbers = new ArrayList<Long>();
        int before = skipped;
        for (var list : lists) {
            if (numbers.size() < most) {
                var next = asked.hits(list.scored(), order, before, most - numbers.size());
                before = next.isEmpty() && before > 0 ? before - (int) Math.min(before, asked.total(list.wanted())) : 0;
                numbers.addAll(next);
            }
        }
        return numbers;
    }

    /** Something was typed, but no word. */
    private static boolean nothingToFind(SearchRequest request, QueryTerms terms) {
        return terms.wantsNothing() && !request.words().isBlank();
    }

    /** The facets of which something is chosen that another value would replace: they are counted as if it were not. */
    private static EnumSet<Facet> apart(SearchRequest request) {
        var apart = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values()).filter(facet -> !facet.addsUp() && !request.chosen(facet).isEmpty()).forEach(apart::add);
        return apart;
    }

    private static Questions.Counts count(Questions asked, SearchRequest request, Clause text, Set<Facet> facets) throws IOException {
        return asked.count(Filters.chosen(request).filter(text).mixed(), facets.stream().collect(Collectors.toMap(facet -> facet.field, facet -> facet.type)),
                MOST_VALUES);
    }

    /** Those with the most results; of those with as many, by their names in the index. */
    private static List<FacetValue> values(Questions.Counts counted, Facet facet, SearchRequest request) {
        var chosen = request.chosen(facet);
        return counted.values().getOrDefault(facet.field, Map.of()).entrySet().stream()
                .map(value -> new FacetValue(value.getKey(), value.getValue(), chosen.contains(value.getKey())))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparingInt(value -> value.value().length()).thenComparing(FacetValue::value))
                .limit(MOST_VALUES).toList();
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
