package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chieng.search.ArticleSearch;
import vn.chieng.search.Meant;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;
import vn.chieng.web.Edition;

/** What a reader finds; everything that was chosen stands in the address. */
@Controller
class SearchController {

    private final ArticleSearch search;
    private final SearchReading asked;
    private final SearchLinks links;
    private final ResultsReading reading;
    private final SearchFrames frames;

    SearchController(ArticleSearch search, SearchReading asked, SearchLinks links, ResultsReading reading, SearchFrames frames) {
        this.search = search;
        this.asked = asked;
        this.links = links;
        this.reading = reading;
        this.frames = frames;
    }

    @GetMapping("/@search")
    String show(Edition edition, HttpServletRequest request, HttpServletResponse response, Model model) {
        var wanted = asked.of(request, edition);
        var results = search.find(wanted);
        var open = asked.open(request);
        var names = links.names(wanted, results, open, edition);
        if (results instanceof SearchResults.Away) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        model.addAttribute("page", frames.page(wanted, names)).addAttribute("results", reading.of(wanted, results, open, names))
                .addAttribute("feed", feed(wanted, results, names)).addAttribute("robots", "noindex, follow");
        return "reading/results";
    }

    /** What is shown is what there is to follow; of texts with only some of the words nobody wants the newest. */
    private @Nullable String feed(SearchRequest wanted, SearchResults results, SearchNames names) {
        var meant = results instanceof SearchResults.Found found ? found.meant() : Meant.AS_TYPED;
        return meant instanceof Meant.SomeWords ? null : links.feed(wanted.taken(meant), names);
    }
}
