package vn.chieng.newsroom;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.Saved;
import vn.chieng.media.PictureForm;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Where articles are written: begun, opened, saved. */
@Controller
class WritingDeskController {

    private final Newsdesk newsdesk;
    private final Writing writing;
    private final EditPages pages;
    private final Editions editions;
    private final NewsroomWords words;

    WritingDeskController(Newsdesk newsdesk, Writing writing, EditPages pages, Editions editions, NewsroomWords words) {
        this.newsdesk = newsdesk;
        this.writing = writing;
        this.pages = pages;
        this.editions = editions;
        this.words = words;
    }

    @GetMapping(NewsroomWords.NEW)
    String create(@AuthenticationPrincipal Person by, Edition edition, Model model) {
        by.must(Role.REPORTER);
        return pages.create(writing.blank(by, edition), edition, model);
    }

    @PostMapping(NewsroomWords.NEW)
    String create(@AuthenticationPrincipal Person by, @Valid @ModelAttribute("form") ManuscriptForm typed, BindingResult errors,
            @ModelAttribute("upload") PictureForm upload, Edition edition, Model model, RedirectAttributes next) throws IOException {
        by.must(Role.REPORTER);
        var form = writing.withUpload(by, typed, upload, errors, model);
        var text = writing.manuscript(form, Manuscript.EMPTY, errors, edition);
        if (errors.hasErrors()) {
            return pages.create(form, edition, model);
        }
        var language = editions.in(String.valueOf(form.language())).orElse(edition).language();
        var id = newsdesk.create(by, language, text);
        return words.redirect(next, edition, words.links(edition, id).edit(), writing.said(text, "newsroom.created"));
    }

    @GetMapping("/@newsroom/@articles/{id:[0-9]{1,18}}")
    String edit(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam(defaultValue = "false") boolean unsaved,
            Edition edition, Model model) {
        return pages.edit(by, writing.article(by, id), unsaved, edition, model);
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}")
    String update(@AuthenticationPrincipal Person by, @PathVariable long id, @Valid @ModelAttribute("form") ManuscriptForm typed,
            BindingResult errors, @ModelAttribute("upload") PictureForm upload, Edition edition, Model model, RedirectAttributes next)
            throws IOException, AccessDeniedException {
        var article = writing.article(by, id);
        var form = writing.withUpload(by, typed, upload, errors, model);
        var text = writing.manuscript(form, writing.base(article, form), errors, edition);
        if (errors.hasErrors()) {
            return pages.edit(article, form, edition, model);
        }
        return switch (newsdesk.save(by, id, form.baseOrNone(), text, form.sitting())) {
            case Saved.Kept _ -> words.redirect(next, edition, words.links(edition, id).edit(), writing.said(text, "newsroom.saved"));
            case Saved.Conflict conflict -> {
                model.asMap().remove("form");
                model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
                yield pages.conflict(writing.article(by, id), form, text, conflict, edition, model);
            }
        };
    }
}
