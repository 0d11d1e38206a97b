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
        model.addAttribute("form", MastheadForm.of(mastheads.today(edition.language()), LocalDate.now(clock)));
        return page(edition, model);
    }

    @PostMapping(SETTINGS)
    String update(@AuthenticationPrincipal Person by, @Valid @ModelAttribute("form") MastheadForm form, BindingResult errors,
            Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        if (errors.hasErrors()) {
            return page(edition, model);
        }
        desk.change(by, form.entry(edition.language()));
        return "redirect:" + addresses.of(edition, SETTINGS) + "?saved";
    }

    private String page(Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, messages.getMessage("masthead.edit.title", null, edition.locale())));
        model.addAttribute("action", addresses.of(edition, SETTINGS));
        model.addAttribute("history", desk.entries().stream().filter(entry -> entry.language().equals(edition.language())).toList());
        return "masthead/edit";
    }
}
