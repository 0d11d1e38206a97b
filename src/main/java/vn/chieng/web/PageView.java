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

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (request.getAttribute(KEEPING) instanceof KeptPages.Keeping keeping && isGood(response)) {
            var copy = new ContentCachingResponseWrapper(response);
            super.render(model, new WithItsOwnAttributes(request), copy);
            keeping.keep(copy, copy.getContentAsByteArray());
            copy.copyBodyToResponse();
        } else {
            super.render(model, new WithItsOwnAttributes(request), response);
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
