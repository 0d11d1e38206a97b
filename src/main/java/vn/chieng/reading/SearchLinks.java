package vn.chieng.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Places;
import vn.chieng.search.Facet;
import vn.chieng.search.FacetValue;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;
import vn.chieng.section.Sections;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;
import vn.chieng.web.Parameters;

/** Writes addresses of results pages in the words of an edition. */
@Component
class SearchLinks {

    private static final List<Facet> NAMED = List.of(Facet.WITHIN, Facet.TOPIC, Facet.SECTION, Facet.YEAR);

    private final Links links;
    private final Parameters parameters;
    private final Topics topics;
    private final Sections sections;
    private final Gazetteer gazetteer;
    private final Places places;

    SearchLinks(Links links, Parameters parameters, Topics topics, Sections sections, Gazetteer gazetteer, Places places) {
        this.links = links;
        this.parameters = parameters;
        this.topics = topics;
        this.sections = sections;
        this.gazetteer = gazetteer;
        this.places = places;
    }

    /** A parameter of an address. */
    record Pair(String name, String value) {}

    /**
     * The names of all that is chosen or offered, in one query.
     *
     * @param open the facet of which all values are shown
     */
    SearchNames names(SearchRequest request, SearchResults results, @Nullable Facet open, Edition edition) {
        var offered = results instanceof SearchResults.Found found ? topics(found, open == Facet.TOPIC) : Stream.<Long>empty();
        var ids = Stream.concat(request.topics().stream(), offered).distinct().toList();
        var cards = topics.cards(ids, edition).stream().collect(Collectors.toMap(TopicCard::id, card -> card));
        return new SearchNames(edition, cards, sections, gazetteer, places);
    }

    private static Stream<Long> topics(SearchResults.Found found, boolean all) {
        return Stream.concat(found.facet(Facet.TOPIC).stream().limit(all ? Long.MAX_VALUE : ShownResults.CHOICES).map(FacetValue::id),
                found.narrowings().stream().filter(offered -> offered.facet() == Facet.TOPIC).map(offered -> Long.valueOf(offered.value())));
    }

    String to(SearchRequest request, SearchNames names) {
        return address("/@search", request, names);
    }

    /** The feed of the same, whichever order and page it is looked at in. */
    String feed(SearchRequest request, SearchNames names) {
        return address("/@search/@feed.rss", request.inOrder(SearchRequest.Order.RELEVANCE), names);
    }

    /** The same page with all values of a facet. */
    String open(SearchRequest request, Facet facet, SearchNames names) {
        var address = to(request, names);
        var open = pair(names.edition(), "open", parameters.word(names.edition(), facet.parameter()));
        return address + (address.contains("?") ? "&" : "?") + open.name() + "=" + open.value() + "#facet-" + facet.parameter();
    }

    private String address(String template, SearchRequest request, SearchNames names) {
        var address = new StringBuilder(links.of(names.edition(), template));
        var mark = '?';
        for (var pair : pairs(request, names, true)) {
            address.append(mark).append(encoded(pair.name())).append('=').append(encoded(pair.value()));
            mark = '&';
        }
        return address.toString();
    }

    /** Nearly all names and values of a page of results are words that stay as they are. */
    private static String encoded(String text) {
        return text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-') ? text
                : UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** What the form sends along with the words. */
    List<Pair> kept(SearchRequest request, SearchNames names) {
        return pairs(request, names, false);
    }

    private List<Pair> pairs(SearchRequest request, SearchNames names, boolean whole) {
        var edition = names.edition();
        var pairs = new ArrayList<Pair>();
        if (whole && !request.words().isBlank()) {
            pairs.add(new Pair("q", request.words().typed()));
        }
        for (var facet : NAMED) {
            for (var value : request.chosen(facet)) {
                names.of(facet, value).ifPresent(name -> pairs.add(pair(edition, facet.parameter(), name.word())));
            }
        }
        if (!edition.language().equals(request.language())) {
            pairs.add(pair(edition, "language", request.language() == null ? parameters.word(edition, "language.all") : request.language()));
        }
        if (request.order() != SearchRequest.Order.RELEVANCE) {
            pairs.add(pair(edition, "order", parameters.word(edition, "order.newest")));
        }
        if (whole && request.page() > 1) {
            pairs.add(pair(edition, "page", String.valueOf(request.page())));
        }
        return pairs;
    }

    private Pair pair(Edition edition, String parameter, String value) {
        return new Pair(parameters.word(edition, parameter), value);
    }
}
