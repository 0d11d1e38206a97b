package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Gives each reader's page and feed an ETag of what it says, so that a browser that has it already need not load it again. */
@Component
class Fingerprints extends ShallowEtagHeaderFilter {

    private static final List<String> PAGES = List.of("article", "section", "topic", "place", "archive", "about", "imprint");

    private final List<String> homes;
    private final List<String> starts;

    Fingerprints(Editions editions, Addresses addresses) {
        homes = editions.all().stream().map(Edition::home).toList();
        starts = editions.all().stream().flatMap(edition -> Stream.concat(PAGES.stream().map(word -> addresses.to(edition, word)),
                Stream.of(addresses.to(edition, "search", "feed.rss")))).toList();
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !homes.contains(path) && starts.stream().noneMatch(path::startsWith);
    }
}
