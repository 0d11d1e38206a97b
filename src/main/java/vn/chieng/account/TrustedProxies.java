package vn.chieng.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} only when they come from the paper's own proxies. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies extends OncePerRequestFilter {

    private final List<IpAddressMatcher> proxies;

    TrustedProxies(@Value("${chieng.trusted-proxies:}") List<String> networks) {
        proxies = networks.stream().map(String::strip).filter(network -> !network.isEmpty()).map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(trusts(request.getRemoteAddr()) ? forwarded(request) : request, response);
    }

    private HttpServletRequest forwarded(HttpServletRequest request) {
        var client = client(request);
        var secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return client;
            }

            @Override
            public boolean isSecure() {
                return secure;
            }

            @Override
            public String getScheme() {
                return secure ? "https" : super.getScheme();
            }

            /** A host without a port has its scheme's, and the server below us does not know the scheme. */
            @Override
            public int getServerPort() {
                return secure && !super.isSecure() && super.getServerPort() == 80 ? 443 : super.getServerPort();
            }
        };
    }

    /** The last address that no proxy of ours has: what stands before it could be anybody's invention. */
    private String client(HttpServletRequest request) {
        var client = request.getRemoteAddr();
        // A proxy may add to the line that came in, or write a line of its own below it.
        var hops = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        for (var hop : hops.isEmpty() ? List.<String>of() : Arrays.asList(hops.split(",")).reversed()) {
            if (!isAddress(hop.strip())) {
                return client;
            }
            client = hop.strip();
            if (!trusts(client)) {
                return client;
            }
        }
        return client;
    }

    private boolean trusts(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static boolean isAddress(String hop) {
        return hop.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]+");
    }
}
