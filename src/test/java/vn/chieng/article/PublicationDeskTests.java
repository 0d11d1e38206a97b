package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;

@ChiengTest
class PublicationDeskTests {

    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk publicationDesk;
    @Autowired
    private Planner planner;
    @Autowired
    private DeskArticles deskArticles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private LiveArticles live;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient database;

    @Test
    void publishingShowsReadersTheRevision() {
        var id = draft("Đã đăng");

        assertThat(publicationDesk.publish(EDITOR, id, 1)).isEqualTo(new Decision.Done());

        assertThat(page(id)).isInstanceOfSatisfying(ArticleLookup.Found.class,
                found -> assertThat(found.article().headline()).isEqualTo("Đã đăng"));
    }

    @Test
    void onlyAnEditorPublishes() {
        var id = draft("Bài");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> publicationDesk.publish(REPORTER, id, 1));
    }

    @Test
    void aTextWithoutABodyOrASectionIsNotPublished() {
        var id = newsdesk.create(REPORTER, "vi", Manuscript.EMPTY);

        assertThat(publicationDesk.publish(EDITOR, id, 1))
                .isEqualTo(new Decision.Flawed(List.of(Flaw.HEADLINE_MISSING, Flaw.BODY_MISSING, Flaw.SECTION_MISSING)));
    }

    @Test
    void editingALiveArticleChangesNothingForReadersUntilItIsPublishedAgain() {
        var id = draft("Trước");
        publicationDesk.publish(EDITOR, id, 1);

        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Sau"));
        assertThat(headline(id)).isEqualTo("Trước");
        assertThat(deskArticles.article(id).hasUnpublishedChanges()).isTrue();

        publicationDesk.publish(EDITOR, id, 2);
        assertThat(headline(id)).isEqualTo("Sau");
    }

    @Test
    void anArticleIsListedUnderItsPlaceAndTheUnitsAboveItOnce() {
        var yenNghiep = newspaper.place("c05341");
        var lacSon = newspaper.place("d157");
        var before = live.countWithin(List.of(lacSon), "vi");
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Ở xã", List.of(), List.of("c05341", "d157")));

        publicationDesk.publish(EDITOR, id, 1);

        assertThat(live.countWithin(List.of(lacSon), "vi")).isEqualTo(before + 1);
        assertThat(live.within(List.of(yenNghiep, lacSon), "vi", ArticleCard.After.NOTHING, 10)).extracting(ArticleCard::id)
                .containsOnlyOnce(id);
    }

    @Test
    void withdrawingLeavesANoticeAndNoListing() {
        var id = draft("Sẽ rút");
        publicationDesk.publish(EDITOR, id, 1);

        assertThat(publicationDesk.withdraw(EDITOR, id, " ")).isEqualTo(new Decision.Refused(Decision.Reason.NO_REASON_GIVEN));
        assertThat(publicationDesk.withdraw(EDITOR, id, "Sai số liệu")).isEqualTo(new Decision.Done());

        assertThat(page(id)).isInstanceOf(ArticleLookup.Gone.class);
        assertThat(live.cards(List.of(id))).isEmpty();
        assertThat(database.sql("select count(*) from article_within where article_id = ?").param(id).query(Long.class).single()).isZero();
    }

    @Test
    void aPlannedPublicationHappensWhenItIsDueAndOnce() {
        var id = draft(fresh("Hẹn giờ"));
        publicationDesk.planPublication(EDITOR, id, 1, clock.instant().plus(Duration.ofMinutes(10)));

        planner.doWhatIsDue();
        assertThat(page(id)).isInstanceOf(ArticleLookup.Missing.class);

        clock.goForward(Duration.ofMinutes(10));
        assertThat(planner.doWhatIsDue()).isEqualTo(1);
        assertThat(page(id)).isInstanceOf(ArticleLookup.Found.class);
        assertThat(planner.doWhatIsDue()).isZero();
    }

    @Test
    void aPlannedWithdrawalHappensWhenItIsDue() {
        var id = draft(fresh("Hẹn rút"));
        publicationDesk.publish(EDITOR, id, 1);
        publicationDesk.planWithdrawal(EDITOR, id, clock.instant().plus(Duration.ofHours(1)), "Hết hạn");

        clock.goForward(Duration.ofHours(1));
        planner.doWhatIsDue();

        assertThat(page(id)).isInstanceOf(ArticleLookup.Gone.class);
    }

    @Test
    void aPlanIntoThePastIsRefused() {
        var id = draft("Bài");

        assertThat(publicationDesk.planPublication(EDITOR, id, 1, clock.instant().minusSeconds(1)))
                .isEqualTo(new Decision.Refused(Decision.Reason.NOT_IN_FUTURE));
    }

    @Test
    void whatReadersCouldReadIsKeptAndCannotBeDeleted() {
        var id = draft("Giữ lại");
        publicationDesk.publish(EDITOR, id, 1);

        assertThat(database.sql("select hash from as_published where article_id = ?").param(id).query(String.class).single()).hasSize(64);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from as_published where article_id = ?").param(id).update());
    }

    private long draft(String headline) {
        return newsdesk.create(REPORTER, "vi", newspaper.manuscript(headline));
    }

    private ArticleLookup page(long id) {
        return pages.look(deskArticles.article(id).number());
    }

    private String headline(long id) {
        return ((ArticleLookup.Found) page(id)).article().headline();
    }
}
