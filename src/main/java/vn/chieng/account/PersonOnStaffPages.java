package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells newsroom templates who is there, as {@code me}. Readers' pages never look for a session. */
@ControllerAdvice
class PersonOnStaffPages {

    private final StaffAddresses staff;

    PersonOnStaffPages(StaffAddresses staff) {
        this.staff = staff;
    }

    @ModelAttribute("me")
    @Nullable Person me(HttpServletRequest request) {
        return staff.matches(request) && SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson signedIn
                ? signedIn.getPrincipal() : null;
    }
}
