package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Origin;

@Controller
class AccountDeskController {

    static final String LIST = "/@newsroom/@accounts";
    static final String CREATE = LIST + "/@new";

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Addresses addresses;
    private final Origin origin;
    private final StaffPages pages;

    AccountDeskController(AccountDesk desk, Accounts accounts, Addresses addresses, Origin origin, StaffPages pages) {
        this.desk = desk;
        this.accounts = accounts;
        this.addresses = addresses;
        this.origin = origin;
        this.pages = pages;
    }

    @GetMapping(LIST)
    String list(@AuthenticationPrincipal Person by, Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        model.addAttribute("accounts",
                accounts.findAllByOrderByLogin().stream().map(account -> AccountLine.of(account, edition, addresses)).toList());
        model.addAttribute("create", addresses.of(edition, CREATE));
        return pages.show("account/list", "account.list.title", edition, model);
    }

    @GetMapping(CREATE)
    String blank(@AuthenticationPrincipal Person by, Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        model.addAttribute("form", AccountForm.empty());
        return createPage(edition, model);
    }

    @PostMapping(CREATE)
    String create(@AuthenticationPrincipal Person by, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
            Edition edition, Model model, HttpServletRequest request) {
        if (errors.hasErrors()) {
            by.must(Role.ADMINISTRATOR);
            return createPage(edition, model);
        }
        return switch (desk.create(by, form)) {
            case Outcome.Done(var invitation) -> invitationPage(invitation, edition, model, request);
            case Outcome.Refused(var why) -> {
                why.on(errors);
                yield createPage(edition, model);
            }
        };
    }

    @GetMapping(LIST + "/{id:[0-9]+}")
    String edit(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        by.must(Role.ADMINISTRATOR);
        model.addAttribute("form", AccountForm.of(account(id)));
        return editPage(id, edition, model);
    }

    @PostMapping(LIST + "/{id:[0-9]+}")
    String update(@AuthenticationPrincipal Person by, @PathVariable long id, @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors, Edition edition, Model model) {
        if (errors.hasErrors()) {
            by.must(Role.ADMINISTRATOR);
            return editPage(id, edition, model);
        }
        return settled(desk.change(by, id, form), id, errors, edition, model);
    }

    @PostMapping(LIST + "/{id:[0-9]+}/@invitation")
    String inviteAgain(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model, HttpServletRequest request) {
        return switch (desk.inviteAgain(by, id)) {
            case Outcome.Done(var invitation) -> invitationPage(invitation, edition, model, request);
            case Outcome.Refused(var why) -> refused(why, id, edition, model);
        };
    }

    @PostMapping(LIST + "/{id:[0-9]+}/@disabling")
    String disable(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        return switch (desk.disable(by, id)) {
            case Outcome.Done(var done) -> toList(edition);
            case Outcome.Refused(var why) -> refused(why, id, edition, model);
        };
    }

    @PostMapping(LIST + "/{id:[0-9]+}/@enabling")
    String enable(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        return switch (desk.enable(by, id)) {
            case Outcome.Done(var done) -> toList(edition);
            case Outcome.Refused(var why) -> refused(why, id, edition, model);
        };
    }

    private String settled(Outcome<Account> outcome, long id, BindingResult errors, Edition edition, Model model) {
        return switch (outcome) {
            case Outcome.Done(var done) -> toList(edition);
            case Outcome.Refused(var why) -> {
                why.on(errors);
                yield editPage(id, edition, model);
            }
        };
    }

    private String refused(AccountRefusal why, long id, Edition edition, Model model) {
        model.addAttribute("refusal", why.message());
        model.addAttribute("form", AccountForm.of(account(id)));
        return editPage(id, edition, model);
    }

    private String toList(Edition edition) {
        return "redirect:" + addresses.of(edition, LIST);
    }

    private String createPage(Edition edition, Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("create", addresses.of(edition, CREATE));
        return pages.show("account/create", "account.create.title", edition, model);
    }

    private String editPage(long id, Edition edition, Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("account", AccountLine.of(account(id), edition, addresses));
        model.addAttribute("itself", new Verbs(addresses.of(edition, LIST + "/{}/@invitation", id),
                addresses.of(edition, LIST + "/{}/@disabling", id), addresses.of(edition, LIST + "/{}/@enabling", id)));
        return pages.show("account/edit", "account.edit.title", edition, model);
    }

    private String invitationPage(Invitation invitation, Edition edition, Model model, HttpServletRequest request) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("until", pages.time(invitation.until(), edition.locale()));
        model.addAttribute("link", origin.of(request) + addresses.of(edition, Invitation.ADDRESS, invitation.token()));
        model.addAttribute("back", addresses.of(edition, LIST));
        return pages.show("account/invited", "account.invited.title", edition, model);
    }

    private Account account(long id) {
        return accounts.findById(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    /** Where the buttons beside the form lead. */
    record Verbs(String invite, String disable, String enable) {}
}
