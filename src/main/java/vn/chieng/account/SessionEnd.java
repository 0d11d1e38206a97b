package vn.chieng.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted long enough. Readers' pages are not asked: they never look for one. */
final class SessionEnd extends OncePerRequestFilter {

    private final PublicAddresses open;
    private final Clock clock;

    SessionEnd(PublicAddresses open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = open.isForReading(request) ? null : request.getSession(false);
        if (session != null && holdsAPerson(session) && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static boolean holdsAPerson(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private boolean isOver(HttpSession session) {
        return !(session.getAttribute(Presence.SINCE) instanceof Instant since) || since.plus(Presence.LONGEST).isBefore(clock.instant());
    }
}
