package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a person into a session of their own: a new one, so that nobody can have laid it out for them. */
@Component
class Presence {

    static final Duration IDLE = Duration.ofHours(8);

    private final SecurityContextRepository contexts;

    Presence(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    void begin(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setMaxInactiveInterval((int) IDLE.toSeconds());
        var context = new SecurityContextImpl(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
