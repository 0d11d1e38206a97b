package vn.chieng.newsroom;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.article.Newsdesk;
import vn.chieng.web.Edition;

/** Keeps what is being typed, so that a closed window loses nothing. */
@Controller
class WorkingCopyDeskController {

    private final Newsdesk newsdesk;
    private final Writing writing;
    private final Composition composition;
    private final NewsroomWords words;

    WorkingCopyDeskController(Newsdesk newsdesk, Writing writing, Composition composition, NewsroomWords words) {
        this.newsdesk = newsdesk;
        this.writing = writing;
        this.composition = composition;
        this.words = words;
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}/working-copy")
    ResponseEntity<String> update(@AuthenticationPrincipal Person by, @PathVariable long id, @ModelAttribute("form") ManuscriptForm form,
            Edition edition) {
        var article = writing.article(by, id);
        newsdesk.keepWorkingCopy(by, id, form.baseOrNone(), composition.manuscript(form, writing.base(article, form), edition));
        return ResponseEntity.ok(words.say(edition, "newsroom.autosaved", words.time(edition, words.now())));
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}/working-copy/discard")
    String delete(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, RedirectAttributes next) {
        newsdesk.discardWorkingCopy(by, id);
        return words.redirect(next, edition, words.links(edition, id).edit(), "newsroom.unsaved.discarded");
    }
}
