package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;

@ChiengTest
class IntakeDeskTests {

    private static final Person IMPORTER = Person.machine("import");
    private static final Instant DATE = Instant.parse("2024-12-20T01:30:00Z");

    @Autowired
    private IntakeDesk intake;
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
    void anArrivalGoesLiveOnItsOwnDateAndTheSameAgainChangesNothing() {
        var arrival = live(fresh("nhap"), "vi", "Nhập");

        var first = take(arrival);
        var again = take(arrival);

        assertThat(first).isInstanceOf(Receipt.Added.class);
        assertThat(again).isInstanceOf(Receipt.Unchanged.class);
        assertThat(pages.look(((Receipt.Added) first).number())).isInstanceOfSatisfying(ArticleLookup.Found.class,
                found -> assertThat(found.article().publishedAt()).isEqualTo(DATE));
    }

    @Test
    void theNumberItWishesForIsKeptWhereItIsFree() {
        var wished = 4_000_000L;
        var first = take(numbered(live(fresh("so"), "vi", "Có số"), wished));
        var second = take(numbered(live(fresh("so"), "vi", "Trùng số"), wished));

        assertThat(((Receipt.Added) first).number()).isEqualTo(wished);
        assertThat(((Receipt.Added) second).number()).isNotEqualTo(wished);
    }

    @Test
    void aNumberThatOneOfTheBatchWishesForIsNotGivenToAnother() {
        var last = ((Receipt.Added) take(live(fresh("so"), "vi", "Số"))).number();

        var receipts = intake.take(IMPORTER, List.of(live(fresh("so"), "vi", "Không xin"), live(fresh("so"), "vi", "Không xin"),
                numbered(live(fresh("so"), "vi", "Xin"), last + 1), numbered(live(fresh("so"), "vi", "Xin"), last + 2)));

        assertThat(((Receipt.Added) receipts.get(2)).number()).isEqualTo(last + 1);
        assertThat(((Receipt.Added) receipts.get(3)).number()).isEqualTo(last + 2);
    }

    @Test
    void aShorterListOfRelatedTitlesIsAllThatIsLeft() {
        var key = fresh("ngan");
        var id = ((Receipt.Added) take(beside(live(key, "vi", "Cũ"), "A", "B", "C"))).articleId();
        take(beside(live(key, "vi", "Mới"), "D"));

        assertThat(database.sql("select headline from came_with where article_id = ?").param(id).query(String.class).list()).containsExactly("D");
    }

    @Test
    void twoEditionsOfOneLanguageInOneStoryAreRefused() {
        var story = fresh("tac-pham");

        var receipts = intake.take(IMPORTER, List.of(inStory(live(fresh("a"), "vi", "A"), story), inStory(live(fresh("b"), "vi", "B"), story),
                inStory(live(fresh("c"), "en", "C"), story)));

        assertThat(receipts.get(0)).isInstanceOf(Receipt.Added.class);
        assertThat(receipts.get(1)).isInstanceOf(Receipt.EditionExists.class);
        assertThat(receipts.get(2)).isInstanceOf(Receipt.Added.class);
    }

    @Test
    void whatPeopleHaveChangedKeepsItsTextAndTheImportWaits() {
        var key = fresh("sua");
        var id = ((Receipt.Added) take(live(key, "vi", "Bản nhập"))).articleId();
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Người sửa"));

        var receipt = take(live(key, "vi", "Bản nhập mới"));

        assertThat(receipt).isInstanceOf(Receipt.Waiting.class);
        assertThat(deskArticles.article(id).manuscript().headline()).isEqualTo("Người sửa");
        assertThat(deskArticles.article(id).waiting()).isEqualTo(3);
        assertThat(headline(id)).isEqualTo("Bản nhập");
    }

    @Test
    void anEditorTakesOrLeavesTheImportThatWaits() {
        var taken = waiting("Lấy");
        var left = waiting("Để");

        assertThat(newsdesk.settleWaiting(EDITOR, taken, true)).isTrue();
        assertThat(newsdesk.settleWaiting(EDITOR, taken, true)).isFalse();
        assertThat(newsdesk.settleWaiting(EDITOR, left, false)).isTrue();

        assertThat(deskArticles.article(taken).manuscript().headline()).isEqualTo("Lấy mới");
        assertThat(deskArticles.article(left).manuscript().headline()).isEqualTo("Người sửa");
        assertThat(deskArticles.article(left).waiting()).isNull();
        assertThat(headline(taken)).isEqualTo("Lấy");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> newsdesk.settleWaiting(REPORTER, left, false));
    }

    private long waiting(String headline) {
        var key = fresh("cho");
        var id = ((Receipt.Added) take(live(key, "vi", headline))).articleId();
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Người sửa"));
        take(live(key, "vi", headline + " mới"));
        return id;
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        var key = fresh("rut");
        var id = ((Receipt.Added) take(live(key, "vi", "Bản nhập"))).articleId();
        publicationDesk.withdraw(EDITOR, id, "Sai");

        take(live(key, "vi", "Bản nhập khác"));

        assertThat(deskArticles.article(id).publication()).isInstanceOf(Publication.Withdrawn.class);
    }

    @Test
    void changedContentUpdatesWhatNobodyTouched() {
        var key = fresh("doi");
        var id = ((Receipt.Added) take(live(key, "vi", "Cũ"))).articleId();

        assertThat(take(live(key, "vi", "Mới"))).isInstanceOf(Receipt.Changed.class);
        assertThat(headline(id)).isEqualTo("Mới");
    }

    @Test
    void anArrivalCanComeWithdrawn() {
        var arrival = live(fresh("rut-san"), "vi", "Đã rút");
        var withdrawn = new Arrival(arrival.key(), null, "vi", arrival.storyKey(), arrival.manuscript(), Arrival.State.WITHDRAWN, DATE, null,
                List.of(), new Arrival.Withdrawn(DATE.plusSeconds(60), "Sai"), List.of(), null, "h");

        var receipt = (Receipt.Added) take(withdrawn);

        assertThat(pages.look(receipt.number())).isEqualTo(new ArticleLookup.Gone("vi", DATE.plusSeconds(60)));
    }

    private Receipt take(Arrival arrival) {
        return intake.take(IMPORTER, List.of(arrival)).getFirst();
    }

    private Arrival live(String key, String language, String headline) {
        return new Arrival(key, null, language, key, newspaper.manuscript(headline), Arrival.State.LIVE, DATE, null, List.of(), null,
                List.of(new Arrival.CameWith("Bài cùng trang", "Tóm tắt")), null, headline + key);
    }

    private static Arrival numbered(Arrival a, long number) {
        return new Arrival(a.key(), number, a.language(), a.storyKey(), a.manuscript(), a.state(), a.published(), a.updated(), a.plans(),
                a.withdrawn(), a.related(), a.address(), a.hash());
    }

    private static Arrival beside(Arrival a, String... headlines) {
        return new Arrival(a.key(), a.number(), a.language(), a.storyKey(), a.manuscript(), a.state(), a.published(), a.updated(), a.plans(),
                a.withdrawn(), Stream.of(headlines).map(headline -> new Arrival.CameWith(headline, "")).toList(), a.address(), a.hash());
    }

    private static Arrival inStory(Arrival a, String story) {
        return new Arrival(a.key(), a.number(), a.language(), story, a.manuscript(), a.state(), a.published(), a.updated(), a.plans(),
                a.withdrawn(), a.related(), a.address(), a.hash());
    }

    private String headline(long id) {
        return ((ArticleLookup.Found) pages.look(deskArticles.article(id).number())).article().headline();
    }
}
