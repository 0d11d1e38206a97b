package vn.chieng.newsroom;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.article.Decision;
import vn.chieng.article.DeskArticle;
import vn.chieng.web.Edition;

/** Tells people what came of a decision. */
@Component
class DecisionWords {

    private final ArticleViews views;
    private final NewsroomWords words;

    DecisionWords(ArticleViews views, NewsroomWords words) {
        this.views = views;
        this.words = words;
    }

    /** Back to the article, with a sentence. */
    String redirect(Decision decision, String done, long id, Edition edition, RedirectAttributes next) {
        var edit = words.links(edition, id).edit();
        return switch (decision) {
            case Decision.Done _ -> words.redirect(next, edition, edit, done);
            case Decision.Refused(var reason) -> words.redirectRefusing(next, edition, edit, reason.message());
            case Decision.Flawed(var flaws) ->
                    words.redirectRefusing(next, edition, edit, "newsroom.flawed", String.join(" ", views.flaws(flaws, edition)));
        };
    }

    String withdrawal(DeskArticle article, Edition edition, Model model) {
        model.addAttribute("article", views.of(article, edition));
        model.addAttribute("headline", article.manuscript().headline());
        return words.show("newsroom/withdrawal", say(edition, "newsroom.withdraw.title"), edition, model,
                NewsroomWords.ARTICLE + "/@withdrawal", article.id());
    }

    String say(Edition edition, String message) {
        return words.say(edition, message);
    }

    Instant instant(LocalDateTime typed) {
        return words.instant(typed);
    }
}
