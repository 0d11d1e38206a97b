package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.web.Edition;

@Controller
class SignInController {

    private final SignInDesk desk;
    private final Presence presence;
    private final AfterSignIn after;
    private final StaffPages pages;

    SignInController(SignInDesk desk, Presence presence, AfterSignIn after, StaffPages pages) {
        this.desk = desk;
        this.presence = presence;
        this.after = after;
        this.pages = pages;
    }

    @GetMapping(StaffAddresses.SIGN_IN)
    String show(@ModelAttribute("form") SignInForm form, @AuthenticationPrincipal @Nullable Person person, Edition edition,
            HttpServletRequest request, Model model) {
        return person == null ? page(edition, model) : "redirect:" + after.next(form.to(), request);
    }

    @PostMapping(StaffAddresses.SIGN_IN)
    String signIn(@ModelAttribute("form") SignInForm form, Edition edition, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        var login = Objects.requireNonNullElse(form.login(), "");
        return switch (desk.signIn(login, Objects.requireNonNullElse(form.password(), ""), ClientAddress.of(request))) {
            case SignIn.Welcome(var person) -> {
                presence.begin(person, request, response);
                yield "redirect:" + after.next(form.to(), request);
            }
            case SignIn.Wrong() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("error", pages.say("account.sign-in.wrong", edition.locale()));
                yield page(edition, model);
            }
            case SignIn.Wait(var until) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("error", pages.say("account.sign-in.wait", edition.locale(), pages.nextMinute(until)));
                yield page(edition, model);
            }
        };
    }

    private String page(Edition edition, Model model) {
        return pages.show("account/sign-in", "account.sign-in.title", edition, model);
    }
}
