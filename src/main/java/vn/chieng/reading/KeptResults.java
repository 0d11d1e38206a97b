package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chieng.audit.Latest;
import vn.chieng.search.ArticleSearch;
import vn.chieng.web.KeptPages;
import vn.chieng.web.Snapshot;

/**
 * Results pages are kept until anybody changes anything, or the index learns of it: many ask for the same, and a search costs a
 * hundred times what it takes to see that nothing has changed.
 */
@Configuration(proxyBeanMethods = false)
class KeptResults implements WebMvcConfigurer, HandlerInterceptor {

    /** For so long after a change this process may still write pages from what it remembers of before another process changed it. */
    private static final Duration SETTLING = Snapshot.TOO_OLD.plusSeconds(1);

    private record State(Latest.State done, boolean settled, Object indexed, LocalDate day) {}

    private record Seen(Latest.State done, Instant since) {}

    private final KeptPages pages;
    private final ArticleSearch search;
    private final Latest latest;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    KeptResults(KeptPages pages, ArticleSearch search, Latest latest, Clock clock) {
        this.pages = pages;
        this.search = search;
        this.latest = latest;
        this.clock = clock;
    }

    /** After what tells caches how long readers' pages are good for: a kept page is no exception. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        return !(handler instanceof HandlerMethod method) || method.getBeanType() != SearchController.class
                || !pages.answers(request, response, state());
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        pages.finish(request);
    }

    private @Nullable State state() {
        return search.state().map(indexed -> {
            var done = latest.state();
            return new State(done, isSettled(done), indexed, LocalDate.now(clock));
        }).orElse(null);
    }

    private boolean isSettled(Latest.State done) {
        var now = clock.instant();
        var known = Objects.requireNonNull(seen.updateAndGet(before -> before != null && before.done().equals(done) ? before : new Seen(done, now)));
        return !known.since().plus(SETTLING).isAfter(now);
    }
}
