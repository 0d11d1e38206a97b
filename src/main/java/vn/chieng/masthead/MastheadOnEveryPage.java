package vn.chieng.masthead;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chieng.web.Editions;

/** Gives every template the masthead of its edition, as {@code masthead}. */
@ControllerAdvice
class MastheadOnEveryPage {

    private final Mastheads mastheads;
    private final Editions editions;

    MastheadOnEveryPage(Mastheads mastheads, Editions editions) {
        this.mastheads = mastheads;
        this.editions = editions;
    }

    @ModelAttribute("masthead")
    Masthead masthead(HttpServletRequest request) {
        return mastheads.today(editions.of(request).language());
    }
}
