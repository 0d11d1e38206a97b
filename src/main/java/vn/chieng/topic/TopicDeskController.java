package vn.chieng.topic;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** The newsroom's pages about topics: find, make, rename, merge. */
@Controller
class TopicDeskController {

    private static final int SHOWN = 200;

    private final TopicDesk desk;
    private final TopicShelf shelf;
    private final Addresses addresses;
    private final MessageSource messages;

    TopicDeskController(TopicDesk desk, TopicShelf shelf, Addresses addresses, MessageSource messages) {
        this.desk = desk;
        this.shelf = shelf;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping("/@newsroom/@topic")
    String list(@AuthenticationPrincipal Person by, @RequestParam(defaultValue = "") String q, Edition edition, Model model) {
        by.must(Role.EDITOR);
        return list(q, TopicForm.empty(), edition, model);
    }

    @PostMapping("/@newsroom/@topic")
    String create(@AuthenticationPrincipal Person by, @ModelAttribute("form") TopicForm form, Edition edition, Model model) {
        try {
            return "redirect:" + shelf.address(edition, desk.create(by, form).id());
        } catch (TopicRefused refused) {
            model.addAttribute("refused", refused.messageKey());
            return list("", form, edition, model);
        }
    }

    @GetMapping("/@newsroom/@topic/{id}")
    String edit(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        by.must(Role.EDITOR);
        return edit(id, shelf.form(id), edition, model);
    }

    @PostMapping("/@newsroom/@topic/{id}")
    String update(@AuthenticationPrincipal Person by, @PathVariable long id, @ModelAttribute("form") TopicForm form, Edition edition,
            Model model) {
        try {
            return "redirect:" + shelf.address(edition, desk.edit(by, id, form).id());
        } catch (TopicRefused refused) {
            model.addAttribute("refused", refused.messageKey());
            return edit(id, form, edition, model);
        }
    }

    @PostMapping("/@newsroom/@topic/{id}/@merge")
    String merge(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam(defaultValue = "") String into,
            Edition edition, Model model) {
        try {
            var stays = shelf.named(into);
            desk.merge(by, id, stays);
            return "redirect:" + shelf.address(edition, stays);
        } catch (TopicRefused refused) {
            model.addAttribute("refused", refused.messageKey()).addAttribute("into", into);
            return edit(id, shelf.form(id), edition, model);
        }
    }

    private String list(String q, TopicForm form, Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, say("topic.desk.title", edition.locale())));
        model.addAttribute("rows", shelf.rows(edition, q, SHOWN)).addAttribute("q", q);
        model.addAttribute("form", form).addAttribute("kinds", TopicKind.values());
        model.addAttribute("action", addresses.of(edition, "/@newsroom/@topic"));
        return "topic/desk";
    }

    private String edit(long id, TopicForm form, Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, say("topic.edit.title", edition.locale())));
        model.addAttribute("form", form).addAttribute("kinds", TopicKind.values());
        model.addAttribute("action", shelf.address(edition, id)).addAttribute("list", addresses.of(edition, "/@newsroom/@topic"));
        model.addAttribute("mergeAction", addresses.of(edition, "/@newsroom/@topic/{}/@merge", id));
        return "topic/edit";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
