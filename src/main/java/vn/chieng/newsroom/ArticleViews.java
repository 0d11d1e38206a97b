package vn.chieng.newsroom;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.DeskArticle;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.Flaw;
import vn.chieng.article.Publication;
import vn.chieng.article.Workflow;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Tells how an article stands. */
@Component
class ArticleViews {

    private final DeskArticles articles;
    private final Badges badges;
    private final Signatures signatures;
    private final Editions editions;
    private final NewsroomWords words;

    ArticleViews(DeskArticles articles, Badges badges, Signatures signatures, Editions editions, NewsroomWords words) {
        this.articles = articles;
        this.badges = badges;
        this.signatures = signatures;
        this.editions = editions;
        this.words = words;
    }

    ArticleView of(DeskArticle article, Edition edition) {
        var links = words.links(edition, article.id());
        var made = articles.revisions(article.id());
        var names = signatures.of(Stream.of(Stream.of(article.savedBy()), withdrawer(article), Stream.concat(article.steps().stream(), article.refused().stream()).map(DeskArticle.Step::plannedBy),
                made.stream().map(DeskArticle.Made::by)).flatMap(logins -> logins).toList(), edition);
        var live = article.publication() instanceof Publication.Live;
        var now = words.now();
        return new ArticleView(article.id(), article.number(), article.language(), article.headRevision(), links,
                badges.of(article, edition), words.time(edition, article.savedAt()), names.apply(article.savedBy()), publication(article, names, edition),
                live ? readersPage(article) : null, article.workflow() instanceof Workflow.Ready, live,
                live && !article.hasUnpublishedChanges(), flaws(article.manuscript().flaws(), edition), dated(article, edition),
                steps(article, names, links, edition), article.refused().stream().map(step -> refused(step, names, edition)).toList(),
                article.editions().stream().map(other -> new ArticleView.Other(other.language(), words.links(edition, other.id()).edit())).toList(),
                editions.all().stream().map(Edition::language).filter(language -> isMissing(article, language)).toList(),
                article.waiting(), revisions(made, names, links, edition), words.zone(edition), words.time(edition, now),
                words.typed(now).toString());
    }

    List<String> flaws(List<Flaw> flaws, Edition edition) {
        return flaws.stream().map(flaw -> words.say(edition, flaw.message())).toList();
    }

    private String publication(DeskArticle article, UnaryOperator<String> names, Edition edition) {
        return switch (article.publication()) {
            case Publication.Never _ -> words.say(edition, "article.publication.never");
            case Publication.Live(var revision, var since, var updated) -> words.say(edition,
                    article.hasUnpublishedChanges() ? "article.publication.changed" : "article.publication.live",
                    words.time(edition, since), String.valueOf(revision), words.time(edition, updated));
            case Publication.Withdrawn(var at, var by, var why) -> words.say(edition, "article.publication.withdrawn",
                    words.time(edition, at), names.apply(by), why);
        };
    }

    private @Nullable String readersPage(DeskArticle article) {
        return editions.in(article.language()).filter(_ -> article.slug() != null)
                .map(edition -> words.address(edition, "/@article/{}/{}", article.number(), String.valueOf(article.slug()))).orElse(null);
    }

    private @Nullable String dated(DeskArticle article, Edition edition) {
        var message = article.manuscript().isInferred("published") ? "newsroom.publish.dated.guessed" : "newsroom.publish.dated";
        return article.sourceDate() == null ? null : words.say(edition, message, words.time(edition, article.sourceDate()));
    }

    private String refused(DeskArticle.Step step, UnaryOperator<String> names, Edition edition) {
        var due = words.time(edition, step.dueAt());
        return step.publishes()
                ? words.say(edition, "newsroom.plan.refused.publish", due, String.valueOf(step.revision()), names.apply(step.plannedBy()))
                : words.say(edition, "newsroom.plan.refused.withdraw", due, names.apply(step.plannedBy()));
    }

    private List<ArticleView.Step> steps(DeskArticle article, UnaryOperator<String> names, ArticleLinks links, Edition edition) {
        return article.steps().stream().map(step -> new ArticleView.Step(step.publishes(), words.time(edition, step.dueAt()),
                step.revision(), step.reason(), names.apply(step.plannedBy()), links.cancel(step.id()))).toList();
    }

    private List<ArticleView.Made> revisions(List<DeskArticle.Made> revisions, UnaryOperator<String> names, ArticleLinks links, Edition edition) {
        return revisions.stream().map(made -> new ArticleView.Made(made.number(), words.time(edition, made.at()),
                names.apply(made.by()), words.say(edition, "article.made." + made.reason()), links.preview(made.number()),
                links.revisions(Math.max(1, made.number() - 1), made.number()))).toList();
    }

    String signature(String login, Edition edition) {
        return signatures.of(login, edition);
    }

    private static Stream<String> withdrawer(DeskArticle article) {
        return article.publication() instanceof Publication.Withdrawn(_, var by, _) ? Stream.of(by) : Stream.empty();
    }

    private static boolean isMissing(DeskArticle article, String language) {
        return !language.equals(article.language())
                && article.editions().stream().noneMatch(other -> other.language().equals(language));
    }
}
