package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.chieng.web.Addresses;
import vn.chieng.web.Editions;

/** Everything that is open to everybody: readers' pages to be read, and the doors through which staff come in. */
@Component
public class PublicAddresses implements RequestMatcher {

    private static final List<String> DOORS = List.of("/@sign-in", "/@invitation/{token}");

    private final List<RequestMatcher> matchers;
    private final List<RequestMatcher> read;

    PublicAddresses(List<PublicPages> pages, Editions editions, Addresses addresses) {
        var paths = Stream.concat(DOORS.stream(), pages.stream().flatMap(page -> page.templates().stream()))
                .flatMap(template -> editions.all().stream().map(edition -> addresses.spelt(edition, template)))
                .distinct()
                .toList();
        read = paths.stream().<RequestMatcher>map(PathPatternRequestMatcher::pathPattern).toList();
        var opened = paths.stream().flatMap(path -> Stream.of(matcher(HttpMethod.GET, path), matcher(HttpMethod.HEAD, path)));
        var sent = DOORS.stream()
                .flatMap(template -> editions.all().stream().map(edition -> matcher(HttpMethod.POST, addresses.spelt(edition, template))));
        matchers = Stream.concat(opened, sent).toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    /** Whether everybody may read what stands here, whatever this request wants of it. */
    boolean isForReading(HttpServletRequest request) {
        return read.stream().anyMatch(matcher -> matcher.matches(request));
    }

    private static RequestMatcher matcher(HttpMethod method, String path) {
        return PathPatternRequestMatcher.pathPattern(method, path);
    }
}
