package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        var names = links.names(wanted, results, edition);
        if (results instanceof SearchResults.Away) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        model.addAttribute("page", frames.page(wanted, names)).addAttribute("results", reading.of(wanted, results, names))
                .addAttribute("feed", links.feed(said(wanted, results), names)).addAttribute("robots", "noindex, follow");
        return "reading/results";
    }

    /** What is shown, and so what there is to follow. */
    private static SearchRequest said(SearchRequest wanted, SearchResults results) {
        return results instanceof SearchResults.Found found && found.meant() instanceof Meant.Instead(var text) ? wanted.saying(text) : wanted;
    }
}
