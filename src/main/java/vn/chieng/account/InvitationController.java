package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.web.Edition;

@Controller
class InvitationController {

    private final PasswordDesk desk;
    private final Presence presence;
    private final AfterSignIn after;
    private final StaffPages pages;

    InvitationController(PasswordDesk desk, Presence presence, AfterSignIn after, StaffPages pages) {
        this.desk = desk;
        this.presence = presence;
        this.after = after;
        this.pages = pages;
    }

    @GetMapping("/@invitation/{token}")
    String show(@PathVariable String token, Edition edition, Model model, HttpServletResponse response) {
        model.addAttribute("form", PasswordForm.empty());
        return page(token, edition, model, response);
    }

    @PostMapping("/@invitation/{token}")
    String accept(@PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors, Edition edition,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        if (form.differs()) {
            AccountRefusal.PASSWORDS_DIFFER.on(errors);
            return page(token, edition, model, response);
        }
        return switch (desk.accept(token, form.password())) {
            case Outcome.Refused(var why) -> {
                why.on(errors);
                yield page(token, edition, model, response);
            }
            case Outcome.Done(var person) -> {
                presence.begin(new SignedInPerson(person, false), request, response);
                yield "redirect:" + after.next(null, request);
            }
        };
    }

    private String page(String token, Edition edition, Model model, HttpServletResponse response) {
        var invited = desk.invited(token);
        if (invited.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return pages.show("account/invitation-over", "account.invitation.over.title", edition, model);
        }
        model.addAttribute("invited", invited.get());
        model.addAttribute("token", token);
        return pages.show("account/invitation", "account.invitation.title", edition, model);
    }
}
