package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.chieng.article.ArticleCard;
import vn.chieng.search.ArticleSearch;
import vn.chieng.search.Hit;
import vn.chieng.search.Meant;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;
import vn.chieng.syndication.Feed;
import vn.chieng.syndication.Feeds;
import vn.chieng.web.Edition;

/** What a reader looks for, to be followed: its newest articles. Only what was really asked for, never what may have been meant. */
@Controller
class ResultsFeedController {

    private static final int NEWEST = 30;
    private static final String IN_A_WHILE = "120";

    private final ArticleSearch search;
    private final SearchReading asked;
    private final SearchLinks links;
    private final SearchFrames frames;
    private final Feeds feeds;

    ResultsFeedController(ArticleSearch search, SearchReading asked, SearchLinks links, SearchFrames frames, Feeds feeds) {
        this.search = search;
        this.asked = asked;
        this.links = links;
        this.frames = frames;
        this.feeds = feeds;
    }

    @GetMapping("/@search/@feed.rss")
    @Nullable ModelAndView show(Edition edition, HttpServletRequest request, HttpServletResponse response) {
        var wanted = asked.of(request, edition).newest(NEWEST);
        response.setHeader("X-Robots-Tag", "noindex");
        return switch (search.find(wanted)) {
            case SearchResults.Found found -> feeds.rss(feed(wanted, found, edition));
            case SearchResults.Away _ -> away(response);
        };
    }

    private Feed feed(SearchRequest wanted, SearchResults.Found found, Edition edition) {
        var names = links.names(wanted, found, null, edition);
        return new Feed(edition, Objects.requireNonNullElse(wanted.language(), edition.language()), frames.title(wanted, names),
                links.to(wanted, names), links.feed(wanted, names), articles(found));
    }

    private static List<ArticleCard> articles(SearchResults.Found found) {
        return switch (found.meant()) {
            case Meant.AsTyped _, Meant.Perhaps _ -> found.hits().stream().map(Hit::card).toList();
            case Meant.Instead _, Meant.SomeWords _ -> List.of();
        };
    }

    /** Programs that follow ask again by themselves. */
    private static @Nullable ModelAndView away(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_WHILE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return null;
    }
}
