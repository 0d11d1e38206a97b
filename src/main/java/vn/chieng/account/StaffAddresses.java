package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** The addresses that only staff use, and how they are spelt in each edition. */
@Component
public class StaffAddresses implements RequestMatcher {

    static final String NEWSROOM = "/@newsroom";
    static final String SIGN_IN = "/@sign-in";
    static final String SIGN_OUT = "/@sign-out";
    static final String PASSWORD = "/@password";

    private static final List<String> ALL = List.of("/@newsroom/**", SIGN_IN, SIGN_OUT, PASSWORD, "/@invitation/**");

    private final Editions editions;
    private final Addresses addresses;
    private final RequestMatcher all;

    StaffAddresses(Editions editions, Addresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
        this.all = inEveryEdition(null, ALL.toArray(String[]::new));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return all.matches(request);
    }

    /** An address in the edition of a request. */
    String in(HttpServletRequest request, String template) {
        return addresses.of(editions.of(request), template);
    }

    String in(Edition edition, String template) {
        return addresses.of(edition, template);
    }

    RequestMatcher inEveryEdition(@Nullable HttpMethod method, String... templates) {
        return new OrRequestMatcher(Stream.of(templates)
                .flatMap(template -> editions.all().stream().map(edition -> addresses.spelt(edition, template)))
                .distinct()
                .<RequestMatcher>map(path -> method == null
                        ? PathPatternRequestMatcher.pathPattern(path)
                        : PathPatternRequestMatcher.pathPattern(method, path))
                .toList());
    }
}
