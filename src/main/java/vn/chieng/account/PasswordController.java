package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.web.Edition;

@Controller
class PasswordController {

    private final PasswordChange desk;
    private final Presence presence;
    private final AfterSignIn after;
    private final StaffPages pages;

    PasswordController(PasswordChange desk, Presence presence, AfterSignIn after, StaffPages pages) {
        this.desk = desk;
        this.presence = presence;
        this.after = after;
        this.pages = pages;
    }

    @GetMapping(StaffAddresses.PASSWORD)
    String edit(Edition edition, Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return page(edition, model);
    }

    @PostMapping(StaffAddresses.PASSWORD)
    String update(@AuthenticationPrincipal Person person, @ModelAttribute("form") PasswordForm form, BindingResult errors,
            Edition edition, Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        if (form.differs()) {
            AccountRefusal.PASSWORDS_DIFFER.on(errors);
            return page(edition, model);
        }
        var from = new PasswordChange.From(request.getSession().getId(), ClientAddress.of(request));
        return switch (desk.change(person, form.old(), form.password(), from)) {
            case Outcome.Refused(var why) -> {
                why.on(errors);
                yield page(edition, model);
            }
            case Outcome.Done(var same) -> {
                presence.begin(new SignedInPerson(same, false), request, response);
                flash.addFlashAttribute("flash", pages.say("account.password.changed", edition.locale()));
                yield "redirect:" + after.next(null, request);
            }
        };
    }

    private String page(Edition edition, Model model) {
        model.addAttribute("mustChange",
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person && person.mustChangePassword());
        return pages.show("account/password", "account.password.title", edition, model);
    }
}
