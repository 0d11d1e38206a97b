package vn.chieng.transfer;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** The newsroom's page for articles that come from elsewhere. */
@Controller
class ImportDeskController {

    private static final String PAGE = "/@newsroom/@import";

    private final Importer importer;
    private final SummaryWords words;
    private final Addresses addresses;

    ImportDeskController(Importer importer, SummaryWords words, Addresses addresses) {
        this.importer = importer;
        this.words = words;
        this.addresses = addresses;
    }

    @GetMapping(PAGE)
    String blank(@AuthenticationPrincipal Person by, Edition edition, Model model) {
        by.must(Role.EDITOR);
        return page(ImportForm.EMPTY, edition, model);
    }

    @PostMapping(PAGE)
    String take(@AuthenticationPrincipal Person by, @ModelAttribute("form") ImportForm form, Edition edition, Model model) throws IOException {
        by.must(Role.EDITOR);
        if (form.isEmptyHanded() || form.isTooLarge()) {
            model.addAttribute("problem", words.say(edition.locale(), form.isTooLarge() ? "transfer.form.too-large" : "transfer.form.nothing"));
            return page(form, edition, model);
        }
        try (var content = form.content()) {
            show(importer.run(by, form.name(words.say(edition.locale(), "transfer.form.pasted")), content, form.options()), edition, model);
        }
        return page(form, edition, model);
    }

    private void show(Summary summary, Edition edition, Model model) {
        var locale = edition.locale();
        model.addAttribute("summary", summary).addAttribute("articles", words.articles(summary, locale))
                .addAttribute("rejections", words.rejections(summary, locale)).addAttribute("oddities", words.oddities(summary, locale))
                .addAttribute("unknownFields", words.counted(summary.unknownFields(), locale))
                .addAttribute("openNames", words.counted(summary.openNames(), locale));
    }

    private String page(ImportForm form, Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, words.say(edition.locale(), "transfer.form.title")));
        model.addAttribute("typed", form);
        model.addAttribute("action", addresses.of(edition, PAGE));
        return "transfer/import";
    }
}
