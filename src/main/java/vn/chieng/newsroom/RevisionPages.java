package vn.chieng.newsroom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.article.DeskArticle;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.Manuscript;
import vn.chieng.web.Edition;

/** Pages that show revisions: one as readers would see it, two beside each other. */
@Component
class RevisionPages {

    private final DeskArticles articles;
    private final Comparison comparison;
    private final PreviewedArticles previews;
    private final ArticleViews views;
    private final NewsroomWords words;

    RevisionPages(DeskArticles articles, Comparison comparison, PreviewedArticles previews, ArticleViews views, NewsroomWords words) {
        this.articles = articles;
        this.comparison = comparison;
        this.previews = previews;
        this.views = views;
        this.words = words;
    }

    String preview(Person by, long id, @Nullable Integer wanted, Edition edition, Model model) {
        var article = articles.article(id);
        var revision = wanted == null ? article.headRevision() : wanted;
        model.addAttribute("preview", previews.of(text(article, revision), article.language(), edition));
        model.addAttribute("revision", revision).addAttribute("mayWrite", article.mayBeWrittenBy(by));
        model.addAttribute("article", views.of(article, edition));
        return words.show("newsroom/preview", words.say(edition, "newsroom.preview.title"), edition, model,
                NewsroomWords.ARTICLE + "/@preview", id);
    }

    String compare(String view, DeskArticle article, int from, int to, Edition edition, Model model) {
        model.addAttribute("differences", comparison.between(text(article, from), text(article, to), edition));
        model.addAttribute("from", from).addAttribute("to", to).addAttribute("article", views.of(article, edition));
        return words.show(view, words.say(edition, "newsroom.compare.title"), edition, model,
                NewsroomWords.ARTICLE, article.id());
    }

    String settled(long id, String message, Edition edition, RedirectAttributes next) {
        return words.redirect(next, edition, words.links(edition, id).edit(), message);
    }

    private Manuscript text(DeskArticle article, int revision) {
        return Optional.of(article).filter(it -> it.headRevision() == revision).map(DeskArticle::manuscript)
                .or(() -> articles.manuscript(article.id(), revision))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
