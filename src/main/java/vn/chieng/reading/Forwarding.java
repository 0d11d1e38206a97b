package vn.chieng.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where there is no page, looks whether an article stood there before, or a page stands there without a slash, and leads to it. It
 * stands in front of the doors, which know nothing of such addresses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Forwarding extends OncePerRequestFilter {

    private final FormerAddresses addresses;
    private final TrailingSlash slash;

    Forwarding(FormerAddresses addresses, TrailingSlash slash) {
        this.addresses = addresses;
        this.slash = slash;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Redirecting(request, response));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private final class Redirecting extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Redirecting(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status != SC_NOT_FOUND || !isForwarded()) {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (status != SC_NOT_FOUND || !isForwarded()) {
                super.sendError(status, message);
            }
        }

        private boolean isForwarded() {
            var now = isCommitted() ? null : now(request.getRequestURI(), request.getQueryString());
            if (now != null) {
                setStatus(SC_MOVED_PERMANENTLY);
                setHeader(HttpHeaders.LOCATION, now);
            }
            return now != null;
        }

        private @Nullable String now(String path, @Nullable String query) {
            var former = addresses.now(path, query);
            return former == null ? slash.without(path, query) : former;
        }
    }
}
