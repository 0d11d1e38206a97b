package vn.chieng.newsroom;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Newsdesk;
import vn.chieng.web.Edition;

/** Revisions beside each other: any two, or the newest and one that an import left waiting. */
@Controller
class RevisionDeskController {

    private static final String ARTICLE = "/@newsroom/@articles/{id:[0-9]{1,18}}";

    private final Newsdesk newsdesk;
    private final Writing writing;
    private final RevisionPages pages;

    RevisionDeskController(Newsdesk newsdesk, Writing writing, RevisionPages pages) {
        this.newsdesk = newsdesk;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping(ARTICLE + "/@preview")
    String preview(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam(required = false) @Nullable Integer revision,
            Edition edition, Model model) {
        by.must(Role.REPORTER);
        return pages.preview(by, id, revision, edition, model);
    }

    @GetMapping(ARTICLE + "/@revisions")
    String compare(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam int from, @RequestParam int to,
            Edition edition, Model model) {
        return pages.compare("newsroom/revisions", writing.article(by, id), from, to, edition, model);
    }

    @GetMapping(ARTICLE + "/@waiting")
    String waiting(@AuthenticationPrincipal Person by, @PathVariable long id, Edition edition, Model model) {
        by.must(Role.EDITOR);
        var article = writing.article(by, id);
        if (article.waiting() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.compare("newsroom/waiting", article, article.headRevision(), article.waiting(), edition, model);
    }

    @PostMapping(ARTICLE + "/@waiting")
    String settle(@AuthenticationPrincipal Person by, @PathVariable long id, @RequestParam boolean take, Edition edition,
            RedirectAttributes next) {
        var settled = newsdesk.settleWaiting(by, id, take);
        return pages.settled(id, !settled ? "newsroom.waiting.none" : take ? "newsroom.waiting.taken" : "newsroom.waiting.left", edition, next);
    }
}
