package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.rescue.FormRescue;

/** Where those go who may not go on: to the sign-in page, to their password, or nowhere. */
@Component
class Door implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final StaffAddresses staff;
    private final PublicAddresses open;
    private final FormRescue rescue;
    private final RequestMatcher showsItsOwnForm;

    Door(StaffAddresses staff, PublicAddresses open, FormRescue rescue) {
        this.staff = staff;
        this.open = open;
        this.rescue = rescue;
        this.showsItsOwnForm = staff.inEveryEdition(null, StaffAddresses.SIGN_IN, StaffAddresses.PASSWORD, "/@invitation/*");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        if (staff.matches(request) && !open.isForReading(request)) {
            askToSignIn(request, response);
        } else {
            nothingToDoHere(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who instanceof SignedInPerson person && person.mustChangePassword()) {
            response.sendRedirect(staff.in(request, StaffAddresses.PASSWORD));
        } else if (refusal instanceof CsrfException && staff.matches(request)) {
            afterTheSessionEnded(request, response, who instanceof SignedInPerson);
        } else if (refusal instanceof CsrfException) {
            nothingToDoHere(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Nobody's session has ended over a page that is only read. */
    private void nothingToDoHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (open.isForReading(request)) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void afterTheSessionEnded(HttpServletRequest request, HttpServletResponse response, boolean signedInAgain) throws IOException {
        if (isScripts(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (showsItsOwnForm.matches(request)) {
            response.sendRedirect(request.getRequestURI() + "?expired");
        } else if (!rescue.keep(request)) {
            response.sendRedirect(staff.in(request, StaffAddresses.SIGN_IN) + "?expired");
        } else if (signedInAgain) {
            response.sendRedirect(staff.in(request, FormRescue.ADDRESS));
        } else {
            response.sendRedirect(staff.in(request, StaffAddresses.SIGN_IN) + "?kept");
        }
    }

    /** What a page's script sends by itself is not what its writer sends: the script says so, and the page still has it all. */
    private static boolean isScripts(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signIn = UriComponentsBuilder.fromPath(staff.in(request, StaffAddresses.SIGN_IN));
        if (request.getMethod().equals("GET")) {
            signIn.queryParam("to", "{to}");
        }
        var query = request.getQueryString();
        response.sendRedirect(signIn.encode().build(request.getRequestURI() + (query == null ? "" : "?" + query)).toString());
    }
}
