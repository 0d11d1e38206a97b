package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.search.Facet;
import vn.chieng.search.SearchRequest;
import vn.chieng.section.Section;
import vn.chieng.section.Sections;
import vn.chieng.topic.TopicLookup;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Parameters;

/** Reads what a results page's address asks for, in the words of any edition; what can't be read is left out. */
@Component
class SearchReading {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");
    private static final int MOST_VALUES = 20;

    private final Parameters parameters;
    private final Gazetteer gazetteer;
    private final Topics topics;
    private final Sections sections;
    private final Editions editions;

    SearchReading(Parameters parameters, Gazetteer gazetteer, Topics topics, Sections sections, Editions editions) {
        this.parameters = parameters;
        this.gazetteer = gazetteer;
        this.topics = topics;
        this.sections = sections;
        this.editions = editions;
    }

    SearchRequest of(HttpServletRequest request, Edition edition) {
        var plain = new LinkedMultiValueMap<String, String>();
        plain.set("q", request.getParameter("q"));
        plain.set("page", parameters.read(request, "page"));
        plain.set("language", parameters.says(request, "language", "all") ? "all" : language(request));
        plain.set("order", parameters.says(request, "order", "newest") ? "newest" : null);
        plain.put(Facet.WITHIN.parameter(), ids(request, "within", slug -> gazetteer.bySlug(slug).map(Place::id)));
        plain.put(Facet.TOPIC.parameter(), ids(request, "topic", slug -> topic(slug, edition)));
        plain.put(Facet.SECTION.parameter(), ids(request, "section", this::section));
        plain.put(Facet.YEAR.parameter(), values(request, "year").filter(year -> year.matches("[0-9]{4}")).toList());
        return SearchRequest.of(plain, edition.language());
    }

    /** The facet of which all values are to be shown. */
    @Nullable Facet open(HttpServletRequest request) {
        var word = parameters.read(request, "open");
        return Stream.of(Facet.values()).filter(facet -> editions.all().stream().anyMatch(edition -> parameters.word(edition, facet.parameter()).equals(word)))
                .findFirst().orElse(null);
    }

    /** A language in which the paper has nothing would find nothing. */
    private @Nullable String language(HttpServletRequest request) {
        return editions.in(String.valueOf(parameters.read(request, "language"))).map(Edition::language).orElse(null);
    }

    private List<String> ids(HttpServletRequest request, String key, Function<String, Optional<Long>> known) {
        return values(request, key).map(known).flatMap(Optional::stream).map(String::valueOf).toList();
    }

    private Stream<String> values(HttpServletRequest request, String key) {
        return editions.all().stream().map(edition -> parameters.word(edition, key)).distinct()
                .flatMap(name -> Stream.ofNullable(request.getParameterValues(name)).flatMap(Arrays::stream))
                .filter(value -> SLUG.matcher(value).matches()).distinct().limit(MOST_VALUES);
    }

    private Optional<Long> topic(String slug, Edition edition) {
        return switch (topics.bySlug(edition, slug)) {
            case TopicLookup.Found(var topic) -> Optional.of(topic.id());
            case TopicLookup.Moved(var to) -> Optional.of(to.id());
            case TopicLookup.Missing _ -> Optional.empty();
        };
    }

    private Optional<Long> section(String slug) {
        return editions.all().stream().flatMap(edition -> sections.bySlug(edition.language(), slug).stream()).findFirst().map(Section::id);
    }
}
