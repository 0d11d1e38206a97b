package vn.chieng.newsroom;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.StartedEdition;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Handing a text over, giving it back, starting it in another language. */
@Controller
class WorkflowDeskController {

    private final Newsdesk newsdesk;
    private final Editions editions;
    private final NewsroomWords words;

    WorkflowDeskController(Newsdesk newsdesk, Editions editions, NewsroomWords words) {
        this.newsdesk = newsdesk;
        this.editions = editions;
        this.words = words;
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}/@review")
    String review(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam boolean ready, Edition edition,
            RedirectAttributes next) {
        if (ready) {
            newsdesk.markReady(by, id);
        } else {
            newsdesk.sendBack(by, id);
        }
        return words.redirect(next, edition, words.links(edition, id).edit(), ready ? "newsroom.marked-ready" : "newsroom.sent-back");
    }

    @PostMapping("/@newsroom/@articles/{id:[0-9]{1,18}}/@editions")
    String start(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam String language, Edition edition,
            RedirectAttributes next) {
        var wanted = editions.in(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (newsdesk.startEdition(by, id, wanted.language())) {
            case StartedEdition.Started(var started) ->
                    words.redirect(next, edition, words.links(edition, started).edit(), "newsroom.edition.started");
            case StartedEdition.Exists(var there) ->
                    words.redirect(next, edition, words.links(edition, there).edit(), "newsroom.edition.exists");
        };
    }
}
