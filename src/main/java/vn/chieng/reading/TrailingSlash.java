package vn.chieng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.chieng.account.PublicPages;
import vn.chieng.web.Addresses;
import vn.chieng.web.Editions;

/** Readers' pages asked for with a slash too many: {@code /en/} is {@code /en}. */
@Component
class TrailingSlash {

    private final List<PathPattern> pages;

    TrailingSlash(@Qualifier("pagesForReaders") PublicPages readers, Editions editions, Addresses addresses) {
        pages = readers.templates().stream().flatMap(template -> editions.all().stream().map(edition -> addresses.spelt(edition, template)))
                .distinct().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** The address of a page of ours without the slash behind it, and nothing for whatever else was asked for. */
    @Nullable String without(String path, @Nullable String query) {
        if (path.length() < 2 || !path.endsWith("/") || path.endsWith("//")) {
            return null;
        }
        var page = path.substring(0, path.length() - 1);
        var segments = PathContainer.parsePath(page);
        return pages.stream().anyMatch(known -> known.matches(segments)) ? page + (query == null ? "" : "?" + query) : null;
    }
}
