package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** Where the desks fetch and put articles with their stories and revisions. */
@Component
class Archive {

    private final Articles articles;
    private final Stories stories;
    private final Revisions revisions;

    Archive(Articles articles, Stories stories, Revisions revisions) {
        this.articles = articles;
        this.stories = stories;
        this.revisions = revisions;
    }

    Article forChange(long id) {
        return articles.forChange(id).orElseThrow(() -> new ArticleNotFoundException(id));
    }

    /** A new story and its first article, both called after the number, with a mark that no other paper's articles bear. */
    Article begin(Person by, String language, Instant now) {
        var number = freeNumber();
        var key = newKey(number);
        return new Article(stories.save(new Story(key)), number, key, language, by, now);
    }

    /** Called as the original is, unless an import has given that name to another story's article in the language. */
    Article beginEdition(Person by, Article original, String language, Instant now) {
        var number = freeNumber();
        var key = articles.existsByKeyAndLanguage(original.key(), language) ? newKey(number) : original.key();
        return new Article(original.story(), number, key, language, by, now);
    }

    private static String newKey(long number) {
        return "bai-" + number + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Stores a new article with its first revision, or an article's next revision. */
    void keep(Article article, Revision revision) {
        articles.save(article);
        revisions.save(revision);
    }

    Revision head(Article article) {
        return revision(article, article.head().revision()).orElseThrow();
    }

    Optional<Revision> revision(Article article, int number) {
        return revisions.of(article, number);
    }

    List<DeskArticle.Made> made(long article) {
        return revisions.madeFor(article);
    }

    Optional<Long> edition(Article article, String language) {
        return articles.edition(article.story(), language);
    }

    /** The next public number that no import has taken. */
    long freeNumber() {
        var number = articles.nextNumber();
        while (articles.existsByNumber(number)) {
            number = articles.nextNumber();
        }
        return number;
    }

    List<Article> all(List<Long> ids) {
        return articles.findAllById(ids);
    }
}
