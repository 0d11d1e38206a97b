package vn.chieng.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.search.Facet;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Page;

/** What the layout needs to know of a results page. */
@Component
class SearchFrames {

    private final SearchLinks links;
    private final Editions editions;
    private final Wording wording;

    SearchFrames(SearchLinks links, Editions editions, Wording wording) {
        this.links = links;
        this.editions = editions;
        this.wording = wording;
    }

    Page page(SearchRequest request, SearchNames names) {
        var page = Page.of(names.edition(), title(request, names)).at(links.to(request, names));
        for (var other : editions.all()) {
            page = other.equals(names.edition()) ? page : page.alsoIn(other, address(request, names.edition(), other));
        }
        return page;
    }

    String title(SearchRequest request, SearchNames names) {
        var typed = request.words().isBlank() ? Stream.<String>empty() : Stream.of("“" + request.words().typed() + "”");
        var chosen = Stream.of(Facet.WITHIN, Facet.TOPIC, Facet.SECTION, Facet.YEAR).flatMap(facet -> request.chosen(facet).stream()
                .flatMap(value -> names.of(facet, value).stream()).map(SearchNames.Name::label));
        var words = Stream.concat(typed, chosen).collect(Collectors.joining(" · "));
        return words.isEmpty() ? wording.say(names.edition(), "results.title") : wording.say(names.edition(), "results.title.of", words);
    }

    /** The same search in another edition: its own language where this one's was meant. */
    private String address(SearchRequest request, Edition here, Edition there) {
        var language = here.language().equals(request.language()) ? there.language() : request.language();
        var same = new SearchRequest(request.words(), request.within(), request.topics(), request.sections(), request.years(), language,
                request.order(), 1, request.size());
        return links.to(same, links.names(same, new SearchResults.Away(SearchResults.Away.Why.FILLING), null, there));
    }
}
