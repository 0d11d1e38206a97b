package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.chieng.rescue.FormRescue;

/** Puts a person into a session of their own: a new one, so that nobody can have laid it out for them. */
@Component
class Presence {

    static final Duration IDLE = Duration.ofHours(8);

    /** However busy: what is known of a person in a session is known from its beginning. */
    static final Duration LONGEST = Duration.ofHours(24);

    static final String SINCE = "chieng.signed-in";

    private final SecurityContextRepository contexts;
    private final FormRescue rescue;
    private final Clock clock;

    Presence(SecurityContextRepository contexts, FormRescue rescue, Clock clock) {
        this.contexts = contexts;
        this.rescue = rescue;
        this.clock = clock;
    }

    void begin(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(SINCE, clock.instant());
        var context = new SecurityContextImpl(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        rescue.welcome(request, response);
    }
}
