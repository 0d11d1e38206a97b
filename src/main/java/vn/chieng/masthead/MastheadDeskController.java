package vn.chieng.masthead;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

@Controller
class MastheadDeskController {

    private static final String SETTINGS = "/@newsroom/@settings";

    private final MastheadDesk desk;
    private final Mastheads mastheads;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    MastheadDeskController(MastheadDesk desk, Mastheads mastheads, Addresses addresses, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.mastheads = mastheads;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(SETTINGS)
    String edit(@AuthenticationPrincipal Person by, Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        var today = LocalDate.now(clock);
        var seen = desk.state(edition.language());
        model.addAttribute("form", mastheads.entry(today, edition.language()).map(now -> MastheadForm.of(now, seen, today))
                .orElseGet(() -> MastheadForm.blank(seen, today)));
        return page(edition, model);
    }

    @PostMapping(SETTINGS)
    String update(@AuthenticationPrincipal Person by, @Valid @ModelAttribute("form") MastheadForm form, BindingResult errors,
            Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        if (!errors.hasErrors() && form.lacksLicenceNumber()) {
            errors.rejectValue("licenceNumber", "masthead.licence.missing");
        }
        if (errors.hasErrors()) {
            return page(edition, model);
        }
        return desk.change(by, form.entry(edition.language()), String.valueOf(form.seen()))
                .map(_ -> "redirect:" + addresses.of(edition, SETTINGS) + "?saved").orElseGet(() -> overtaken(form, edition, model));
    }

    /** Whoever has been told may save what was typed all the same. */
    private String overtaken(MastheadForm form, Edition edition, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form.seeing(desk.state(edition.language()))).addAttribute("overtaken", true);
        return page(edition, model);
    }

    private String page(Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, messages.getMessage("masthead.edit.title", null, edition.locale())));
        model.addAttribute("action", addresses.of(edition, SETTINGS));
        model.addAttribute("history", desk.entries().stream().filter(entry -> entry.language().equals(edition.language())).toList());
        return "masthead/edit";
    }
}
