package vn.chieng.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a reader looks for.
 *
 * @param within   places by id: articles in any of them
 * @param topics   by id: articles on all of them
 * @param sections by id: articles in any of them
 * @param years    articles of any of them
 * @param language null for all
 * @param page     from 1
 */
public record SearchRequest(QueryWords words, Set<Long> within, Set<Long> topics, Set<Long> sections, Set<Integer> years,
        @Nullable String language, Order order, int page, int size) {

    public enum Order { RELEVANCE, NEWEST }

    public static final int PAGE_SIZE = 10;
    private static final int LARGEST_PAGE = 50;
    private static final int MOST_VALUES = 20;
    private static final String ALL_LANGUAGES = "all";

    public SearchRequest {
        within = Set.copyOf(within);
        topics = Set.copyOf(topics);
        sections = Set.copyOf(sections);
        years = Set.copyOf(years);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    public static SearchRequest of(String words, @Nullable String language) {
        return new SearchRequest(QueryWords.of(words), Set.of(), Set.of(), Set.of(), Set.of(), language, Order.RELEVANCE, 1, PAGE_SIZE);
    }

    /**
     * Reads the parameters of an address: {@code q}, {@code page}, {@code order=newest}, {@code language=all}, and a number for each
     * {@code within}, {@code topic}, {@code section} and {@code year}. What can't be read is left out.
     *
     * @param language the edition's, for an address that names none
     */
    public static SearchRequest of(MultiValueMap<String, String> parameters, String language) {
        var asked = first(parameters, "language");
        return new SearchRequest(QueryWords.of(first(parameters, "q")), ids(parameters, "within"), ids(parameters, "topic"),
                ids(parameters, "section"), ids(parameters, "year").stream().map(Long::intValue).collect(Collectors.toSet()),
                ALL_LANGUAGES.equals(asked) ? null : asked.matches("[a-z]{2,3}") ? asked : language,
                "newest".equals(first(parameters, "order")) ? Order.NEWEST : Order.RELEVANCE,
                page(first(parameters, "page")), PAGE_SIZE);
    }

    public SearchRequest onPage(int other) {
        return new SearchRequest(words, within, topics, sections, years, language, order, other, size);
    }

    /** The same for other words. */
    public SearchRequest saying(String other) {
        return new SearchRequest(QueryWords.of(other), within, topics, sections, years, language, order, 1, size);
    }

    /** The same in another language; null for all. */
    public SearchRequest speaking(@Nullable String other) {
        return new SearchRequest(words, within, topics, sections, years, other, order, 1, size);
    }

    /** What is shown when it was taken so: other words where those that were typed find nothing. */
    public SearchRequest taken(Meant meant) {
        return meant instanceof Meant.Instead(var text) ? saying(text) : this;
    }

    /** The newest of it, some more than a page of results has. */
    public SearchRequest newest(int some) {
        return new SearchRequest(words, within, topics, sections, years, language, Order.NEWEST, 1, some);
    }

    public SearchRequest inOrder(Order other) {
        return new SearchRequest(words, within, topics, sections, years, language, other, 1, size);
    }

    /** After a click on a facet's value: a chosen one is given up, another one is chosen as {@link Facet} says. */
    public SearchRequest toggled(Facet facet, String value) {
        var after = new LinkedHashSet<String>(facet.addsUp() ? chosen(facet) : Set.of());
        if (!after.remove(value) && !chosen(facet).equals(Set.of(value))) {
            after.add(value);
        }
        return with(facet, after);
    }

    /** With one value of a facet given up, whatever else is chosen of it. */
    public SearchRequest without(Facet facet, String value) {
        var after = new LinkedHashSet<>(chosen(facet));
        after.remove(value);
        return with(facet, after);
    }

    /** What is chosen of a facet. */
    public Set<String> chosen(Facet facet) {
        return switch (facet) {
            case WITHIN -> texts(within);
            case TOPIC -> texts(topics);
            case SECTION -> texts(sections);
            case YEAR -> texts(years);
            case LANGUAGE -> language == null ? Set.of() : Set.of(language);
        };
    }

    SearchRequest without(Facet facet) {
        return with(facet, Set.of());
    }

    /** Whether anything narrows the results but the edition's language. */
    public boolean isNarrowed() {
        return Stream.of(within, topics, sections, years).anyMatch(Predicate.not(Set::isEmpty));
    }

    private SearchRequest with(Facet facet, Set<String> values) {
        var ids = facet == Facet.LANGUAGE ? Set.<Long>of() : values.stream().map(Long::valueOf).collect(Collectors.toSet());
        return new SearchRequest(words, facet == Facet.WITHIN ? ids : within, facet == Facet.TOPIC ? ids : topics,
                facet == Facet.SECTION ? ids : sections,
                facet == Facet.YEAR ? ids.stream().map(Long::intValue).collect(Collectors.toSet()) : years,
                facet == Facet.LANGUAGE ? values.stream().findFirst().orElse(null) : language, order, 1, size);
    }

    private static Set<String> texts(Set<? extends Number> values) {
        return values.isEmpty() ? Set.of() : values.stream().sorted().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static Set<Long> ids(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && value.matches("[0-9]{1,18}"))
                .limit(MOST_VALUES).map(Long::valueOf).collect(Collectors.toSet());
    }

    private static int page(String text) {
        var digits = text.strip();
        if (!digits.matches("[0-9]+")) {
            return 1;
        }
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
