package vn.chieng.newsroom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.account.Person;
import vn.chieng.article.DeskArticle;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.Saved;
import vn.chieng.web.Edition;

/** The page on which an article is written. */
@Component
class EditPages {

    /** A text of the person's own that is no revision yet. */
    record Unsaved(String at, boolean isShown, List<Comparison.Difference> differences) {}

    /** Someone else saved first. */
    record Conflict(int revision, String by, String at, List<Comparison.Difference> differences) {}

    private final Newsdesk newsdesk;
    private final ArticleViews views;
    private final FormChoices choices;
    private final Comparison comparison;
    private final NewsroomWords words;

    EditPages(Newsdesk newsdesk, ArticleViews views, FormChoices choices, Comparison comparison, NewsroomWords words) {
        this.newsdesk = newsdesk;
        this.views = views;
        this.choices = choices;
        this.comparison = comparison;
        this.words = words;
    }

    String create(ManuscriptForm form, Edition edition, Model model) {
        model.addAttribute("action", words.address(edition, NewsroomWords.NEW));
        model.addAttribute("autosave", words.address(edition, NewsroomWords.NEW + NewsroomWords.WORKING_COPY));
        choices.put(form, Manuscript.EMPTY, edition, model);
        return words.show("newsroom/new", words.say(edition, "newsroom.new.title"), edition, model, NewsroomWords.NEW);
    }

    /** The form as given, and all that can be done with the article. */
    String edit(DeskArticle article, ManuscriptForm form, Edition edition, Model model) {
        model.addAttribute("article", views.of(article, edition));
        model.addAttribute("action", words.address(edition, NewsroomWords.ARTICLE, article.id()));
        choices.put(form, article.manuscript(), edition, model);
        if (!model.containsAttribute("plan")) {
            model.addAttribute("plan", PlanForm.EMPTY);
        }
        var headline = article.manuscript().headline();
        return words.show("newsroom/edit", headline.isBlank() ? words.say(edition, "newsroom.untitled") : headline, edition, model,
                NewsroomWords.ARTICLE, article.id());
    }

    /** The newest text, or where asked for what the person has not saved. */
    String edit(Person by, DeskArticle article, boolean unsavedWanted, Edition edition, Model model) {
        var unsaved = newsdesk.unsaved(by, article.id());
        var shown = unsaved.filter(_ -> unsavedWanted);
        unsaved.ifPresent(copy -> model.addAttribute("unsaved", new Unsaved(words.time(edition, copy.savedAt()), unsavedWanted,
                comparison.between(article.manuscript(), copy.manuscript(), edition))));
        return edit(article, form(shown, article, edition), edition, model);
    }

    /** Both texts side by side, and the form with the person's own; saving it again puts it on top. */
    String conflict(DeskArticle article, ManuscriptForm typed, Manuscript mine, Saved.Conflict conflict, Edition edition, Model model) {
        model.addAttribute("conflict", new Conflict(conflict.revision(), views.signature(conflict.by(), edition), words.time(edition, conflict.at()),
                comparison.between(conflict.theirs(), mine.cleaned(), edition)));
        return edit(article, choices.form(mine, conflict.revision(), article.language(), edition).on(typed.sitting().known()), edition, model);
    }

    private ManuscriptForm form(Optional<Newsdesk.Unsaved> shown, DeskArticle article, Edition edition) {
        return shown.map(copy -> choices.form(copy.manuscript(), copy.baseRevision(), article.language(), edition)
                        .on(List.of(ManuscriptForm.newSitting(), copy.sitting())))
                .orElseGet(() -> choices.form(article.manuscript(), article.headRevision(), article.language(), edition));
    }
}
