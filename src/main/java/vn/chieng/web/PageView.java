package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Writes a page. The engine keeps what a template was given, and each variable of its loops, among the request's attributes; here
 * they lie in a map, not behind every filter that wrapped the request.
 */
public final class PageView extends ThymeleafView {

    /** The request's attribute with the {@link KeptPages.Keeping} of a page that is to be kept. */
    static final String KEEPING = PageView.class.getName() + ".keeping";

    /** The request's attribute with the {@link Turns.Turn} in which a page is written. */
    static final String TURN = PageView.class.getName() + ".turn";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var keeping = isGood(response) ? request.getAttribute(KEEPING) : null;
        if (keeping == null && request.getAttribute(TURN) == null) {
            super.render(model, new WithItsOwnAttributes(request), response);
            return;
        }
        var copy = new ContentCachingResponseWrapper(response);
        super.render(model, new WithItsOwnAttributes(request), copy);
        if (keeping instanceof KeptPages.Keeping keeper) {
            keeper.keep(copy, copy.getContentAsByteArray());
        }
        // Nobody waits for a reader who is slow to take it.
        endTurn(request);
        copy.copyBodyToResponse();
    }

    static void endTurn(HttpServletRequest request) {
        if (request.getAttribute(TURN) instanceof Turns.Turn turn) {
            turn.end();
        }
    }

    private static boolean isGood(HttpServletResponse response) {
        var caches = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return response.getStatus() == HttpServletResponse.SC_OK && (caches == null || !caches.contains("no-store"));
    }

    static final class WithItsOwnAttributes extends HttpServletRequestWrapper {

        private final Map<String, @Nullable Object> own = new HashMap<>();

        WithItsOwnAttributes(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            var value = own.get(name);
            return value != null || own.containsKey(name) ? value : super.getAttribute(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            own.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            own.put(name, null);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            var names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
            own.forEach((name, value) -> {
                if (value == null) {
                    names.remove(name);
                } else {
                    names.add(name);
                }
            });
            return Collections.enumeration(names);
        }
    }
}
