package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chieng.rescue.FormRescue;

/** Where somebody goes who has just come in. */
@Component
class AfterSignIn {

    private final StaffAddresses staff;
    private final FormRescue rescue;

    AfterSignIn(StaffAddresses staff, FormRescue rescue) {
        this.staff = staff;
        this.rescue = rescue;
    }

    String next(@Nullable String to, HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person && person.mustChangePassword()) {
            return staff.in(request, StaffAddresses.PASSWORD);
        }
        if (rescue.hasKept(request)) {
            return staff.in(request, FormRescue.ADDRESS);
        }
        return to != null && ReturnAddress.isOurs(to) ? to : staff.in(request, StaffAddresses.NEWSROOM);
    }
}
