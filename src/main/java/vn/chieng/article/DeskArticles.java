package vn.chieng.article;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles for the newsroom's pages, drafts included. */
@Component
@Transactional(readOnly = true)
public class DeskArticles {

    private final Articles articles;
    private final Archive archive;
    private final PlannedSteps steps;

    DeskArticles(Articles articles, Archive archive, PlannedSteps steps) {
        this.articles = articles;
        this.archive = archive;
        this.steps = steps;
    }

    /** @throws ArticleNotFoundException when there is none */
    public DeskArticle article(long id) {
        var article = articles.findById(id).orElseThrow(() -> new ArticleNotFoundException(id));
        return article.forDesk(archive.head(article).manuscript(), steps(article),
                articles.editions(article.story(), article.id()));
    }

    private DeskArticle.Steps steps(Article article) {
        var refused = steps.refusedFor(article).stream().filter(step -> step.isWanting(article.publication()));
        return new DeskArticle.Steps(steps.openFor(article).stream().map(PlannedStep::forDesk).toList(),
                refused.map(PlannedStep::forDesk).toList());
    }

    /** All revisions, the newest first. */
    public List<DeskArticle.Made> revisions(long id) {
        return archive.made(id);
    }

    /** The text of one revision. */
    public Optional<Manuscript> manuscript(long id, int revision) {
        return articles.findById(id).flatMap(article -> archive.revision(article, revision)).map(Revision::manuscript);
    }
}
