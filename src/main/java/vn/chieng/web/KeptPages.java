package vn.chieng.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Pages that were written and still say what is so. A page is good as long as its address, the day and all that it was written
 * from are the same; who keeps one tells what that was, and is asked to write it anew when it has changed.
 */
@Component
public class KeptPages {

    /** What no state tells, such as how old an article has become for the order of a list, may be this late. */
    private static final Duration LIFE = Duration.ofMinutes(10);
    /** Of the memory that there is, so much may be kept. */
    private static final int SHARE = 32;
    /** For a turn; as long as a search may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Longer addresses are seldom asked for twice. */
    private static final int LONGEST_ADDRESS = 500;

    private final Cache<Asked, Kept> pages = Caffeine.newBuilder().executor(Runnable::run)
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            .weigher((Asked asked, Kept page) -> 2 * asked.length() + page.words().length).build();
    private final Turns turns;
    private final Clock clock;

    @Autowired
    KeptPages(Clock clock) {
        this(clock, new Turns(Runtime.getRuntime().availableProcessors(), PATIENCE));
    }

    KeptPages(Clock clock, Turns turns) {
        this.clock = clock;
        this.turns = turns;
    }

    private record Kept(Object state, Instant at, String type, Locale locale, byte[] words) {}

    /**
     * Answers with the page that is kept. Otherwise waits until it is this page's turn to be written, and has {@link PageView} keep it
     * unless it says {@code no-store}; {@link #finish} has to be called when the request is over.
     *
     * @param state what the page is written from, taken before anything of it is read; null where nobody can tell: then its search is
     *              elsewhere, or away, and there is nothing to wait for
     * @return whether it has been answered
     */
    public boolean answers(HttpServletRequest request, HttpServletResponse response, @Nullable Object state) throws IOException {
        if (state == null) {
            return false;
        }
        var asked = Asked.of(request);
        var keeping = request.getMethod().equals("GET") && asked.length() <= LONGEST_ADDRESS ? new Keeping(asked, state, clock.instant()) : null;
        var page = kept(keeping);
        if (page == null) {
            var turn = turns.next();
            // Somebody before may have asked for the same.
            page = turn.hasWaited() ? kept(keeping) : null;
            if (page == null) {
                request.setAttribute(PageView.TURN, turn);
                request.setAttribute(PageView.KEEPING, keeping);
                return false;
            }
            turn.end();
        }
        response.setContentType(page.type());
        response.setLocale(page.locale());
        response.setContentLength(page.words().length);
        response.getOutputStream().write(page.words());
        return true;
    }

    /** Whatever came of the request, its turn is over. */
    public void finish(HttpServletRequest request) {
        PageView.endTurn(request);
    }

    private @Nullable Kept kept(@Nullable Keeping wanted) {
        var page = wanted == null ? null : pages.getIfPresent(wanted.asked);
        return page != null && page.state().equals(wanted.state) && page.at().plus(LIFE).isAfter(wanted.at) ? page : null;
    }

    /** Not as it was sent, but as it was understood: the same parameters are the same page. */
    private record Asked(String path, Map<String, List<String>> parameters) {

        static Asked of(HttpServletRequest request) {
            return new Asked(request.getRequestURI(), request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
        }

        int length() {
            return path.length() + parameters.entrySet().stream()
                    .mapToInt(one -> one.getKey().length() + one.getValue().stream().mapToInt(String::length).sum()).sum();
        }
    }

    /** A page that is being written, for {@link PageView} to hand in. */
    final class Keeping {

        private final Asked asked;
        private final Object state;
        private final Instant at;

        private Keeping(Asked asked, Object state, Instant at) {
            this.asked = asked;
            this.state = state;
            this.at = at;
        }

        void keep(HttpServletResponse response, byte[] words) {
            pages.put(asked, new Kept(state, at, response.getContentType(), response.getLocale(), words));
        }
    }
}
