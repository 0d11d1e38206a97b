package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.OTHER_REPORTER;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;

@ChiengTest
class NewsdeskTests {

    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk publicationDesk;
    @Autowired
    private DeskArticles deskArticles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private JdbcClient database;

    @Test
    void aDraftIsNoPageForReaders() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Bản thảo")));

        assertThat(pages.look(deskArticles.article(id).number())).isInstanceOf(ArticleLookup.Missing.class);
    }

    @Test
    void savingMakesTheNextRevision() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));

        var saved = newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Hai"));

        assertThat(saved).isEqualTo(new Saved.Kept(2));
        assertThat(deskArticles.article(id).manuscript().headline()).isEqualTo("Hai");
        assertThat(deskArticles.manuscript(id, 1).orElseThrow().headline()).isEqualTo("Một");
    }

    @Test
    void savingTheSameTextAgainMakesNoRevision() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));

        assertThat(newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Một"))).isEqualTo(new Saved.Kept(1));
    }

    @Test
    void theSecondOfTwoEditorsIsShownBothTextsAndLosesNothing() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Của biên tập viên"));

        var saved = newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Của phóng viên"));

        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.theirs().headline()).isEqualTo("Của biên tập viên");
            assertThat(conflict.by()).isEqualTo("lan");
        });
        assertThat(deskArticles.article(id).manuscript().headline()).isEqualTo("Của biên tập viên");
        assertThat(newsdesk.unsaved(REPORTER, id).orElseThrow().manuscript().headline()).isEqualTo("Của phóng viên");
    }

    @Test
    void unsavedTextGoesOnlyWithWhatWasWrittenOnIt() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));
        var closed = new Sitting(List.of("1"));
        var later = new Sitting(List.of("2"));
        assertThat(newsdesk.keepWorkingCopy(REPORTER, id, 1, newspaper.manuscript("Chưa lưu"), closed)).isTrue();

        assertThat(newsdesk.keepWorkingCopy(REPORTER, id, 1, newspaper.manuscript("Chưa hề thấy chữ kia"), later)).isFalse();
        assertThat(newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Hai"), later)).isEqualTo(new Saved.Kept(2));
        assertThat(newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Xung đột"), later)).isInstanceOf(Saved.Conflict.class);
        assertThat(newsdesk.unsaved(REPORTER, id).orElseThrow().manuscript().headline()).isEqualTo("Chưa lưu");

        var opened = new Sitting(List.of("3", newsdesk.unsaved(REPORTER, id).orElseThrow().sitting()));
        assertThat(newsdesk.keepWorkingCopy(REPORTER, id, 2, newspaper.manuscript("Viết tiếp"), opened)).isTrue();
        assertThat(newsdesk.save(REPORTER, id, 2, newspaper.manuscript("Viết xong"), opened)).isEqualTo(new Saved.Kept(3));
        assertThat(newsdesk.unsaved(REPORTER, id)).isEmpty();
    }

    @Test
    void savingWhatIsUnsavedElsewhereLeavesNothingUnsaved() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));
        newsdesk.keepWorkingCopy(REPORTER, id, 1, newspaper.manuscript("Hai"), new Sitting(List.of("1")));
        newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Hai"), new Sitting(List.of("2")));
        assertThat(newsdesk.unsaved(REPORTER, id)).isEmpty();
    }

    @Test
    void aReporterWritesOnlyInTheirOwnDrafts() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsdesk.save(OTHER_REPORTER, id, 1, newspaper.manuscript("Hai")));
        publicationDesk.publish(EDITOR, id, 1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Hai")));
    }

    @Test
    void anotherEditionBeginsWithACopyAndExistsOnce() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));

        var started = newsdesk.startEdition(REPORTER, id, "en");
        var again = newsdesk.startEdition(REPORTER, id, "en");

        assertThat(started).isInstanceOfSatisfying(StartedEdition.Started.class, edition -> {
            assertThat(deskArticles.article(edition.articleId()).manuscript().headline()).isEqualTo("Một");
            assertThat(again).isEqualTo(new StartedEdition.Exists(edition.articleId()));
        });
    }

    @Test
    void whatIsTypedIsCleanedOnTheWayIn() {
        var dirty = newspaper.manuscript("Tin  dài\u200b");
        var id = newsdesk.create(REPORTER, "vi", new Manuscript(dirty.headline(), "", "<p onclick='x()'>Chào</p><script>alert(1)</script>", "",
                "", dirty.sectionId(), dirty.topicIds(), dirty.placeIds(), null, "", dirty.inferred(), dirty.openNames()));

        assertThat(deskArticles.article(id).manuscript().headline()).isEqualTo("Tin dài");
        assertThat(deskArticles.article(id).manuscript().body()).isEqualTo("<p>Chào</p>");
    }

    @Test
    void everyChangeHasItsAuditRow() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Một"));
        newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Hai"));
        newsdesk.markReady(REPORTER, id);

        var actions = database.sql("select action from audit_entry where subject = ? order by id")
                .param("article/" + deskArticles.article(id).number()).query(String.class).list();
        assertThat(actions).containsExactly("article.created", "article.saved", "article.marked-ready");
    }
}
