package vn.chieng.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Newsdesk;
import vn.chieng.rescue.FormRescue;
import vn.chieng.web.Edition;

/** Keeps what is being typed, so that a closed window loses nothing. */
@Controller
class WorkingCopyDeskController {

    private final Newsdesk newsdesk;
    private final Writing writing;
    private final Composition composition;
    private final FormRescue rescue;
    private final NewsroomWords words;

    WorkingCopyDeskController(Newsdesk newsdesk, Writing writing, Composition composition, FormRescue rescue, NewsroomWords words) {
        this.newsdesk = newsdesk;
        this.writing = writing;
        this.composition = composition;
        this.rescue = rescue;
        this.words = words;
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}" + NewsroomWords.WORKING_COPY)
    ResponseEntity<String> update(@AuthenticationPrincipal Person by, @PathVariable long id, @ModelAttribute("form") ManuscriptForm form,
            Edition edition) {
        var article = writing.article(by, id);
        var text = composition.manuscript(form, writing.base(article, form), edition);
        return newsdesk.keepWorkingCopy(by, id, form.baseOrNone(), text, form.sitting()) ? kept(edition)
                : notKept(edition, "newsroom.autosave.elsewhere");
    }

    /** A new article is nobody's draft yet; what is typed is kept for its writer's browser until it is sent. */
    @PostMapping(NewsroomWords.NEW + NewsroomWords.WORKING_COPY)
    ResponseEntity<String> update(@AuthenticationPrincipal Person by, @ModelAttribute("form") ManuscriptForm form, Edition edition,
            HttpServletRequest request) {
        by.must(Role.REPORTER);
        return rescue.keepTyped(request, words.address(edition, NewsroomWords.NEW), form.sitting().own()) ? kept(edition)
                : notKept(edition, "newsroom.autosave.failed");
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}" + NewsroomWords.WORKING_COPY + "/@discard")
    String delete(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, RedirectAttributes next) {
        newsdesk.discardWorkingCopy(by, id);
        return words.redirect(next, edition, words.links(edition, id).edit(), "newsroom.unsaved.discarded");
    }

    private ResponseEntity<String> kept(Edition edition) {
        return ResponseEntity.ok(words.say(edition, "newsroom.autosaved", words.time(edition, words.now())));
    }

    private ResponseEntity<String> notKept(Edition edition, String why) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(words.say(edition, why));
    }
}
