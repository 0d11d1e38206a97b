package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.account.Person;

/** What imports plan, when they come again and when people have a word. */
@ChiengTest
class PlansOfImportsTests {

    private static final Person IMPORTER = Person.machine("import");

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private PublicationDesk desk;
    @Autowired
    private Planner planner;
    @Autowired
    private DeskArticles articles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient database;

    @Test
    void aCorrectionThatComesBeforeTheTimeIsWhatReadersGet() {
        var due = in(Duration.ofMinutes(10));
        var key = fresh("hen");
        var id = take(future(key, "Sai", due));

        assertThat(receipt(future(key, "Đúng", due))).isInstanceOf(Receipt.Changed.class);
        assertThat(articles.article(id).steps()).extracting(DeskArticle.Step::revision).containsExactly(2);

        clock.goForward(Duration.ofMinutes(10));
        assertThat(planner.doWhatIsDue()).isEqualTo(1);
        assertThat(headline(id)).isEqualTo("Đúng");
        assertThat(audit(id)).containsSubsequence("article.plan-cancelled", "article.imported-again", "article.published");
    }

    @Test
    void anImportThatMovesTheTimeOrGoesLiveAtOnceLeavesNoOlderPlan() {
        var moved = fresh("doi-gio");
        var id = take(future(moved, "Một", in(Duration.ofMinutes(10))));
        var later = in(Duration.ofHours(2));
        take(future(moved, "Hai", later));
        assertThat(articles.article(id).steps()).extracting(DeskArticle.Step::dueAt).containsExactly(later);

        take(Imports.live(moved, newspaper.manuscript("Ba"), now()).arrival());
        assertThat(articles.article(id).steps()).isEmpty();
        clock.goForward(Duration.ofHours(3));
        planner.doWhatIsDue();
        assertThat(headline(id)).isEqualTo("Ba");
    }

    @Test
    void whatAnEditorPlannedStaysAndTheImportWaits() {
        var key = fresh("nguoi-hen");
        var id = take(Imports.draft(key, newspaper.manuscript("Một")).arrival());
        desk.planPublication(EDITOR, id, 1, in(Duration.ofHours(1)));

        assertThat(receipt(future(key, "Hai", in(Duration.ofMinutes(5))))).isInstanceOf(Receipt.Waiting.class);
        assertThat(articles.article(id).steps()).extracting(DeskArticle.Step::plannedBy).containsExactly(EDITOR.login());
    }

    @Test
    void theDatabaseHasRoomForOnePlanOfAKind() {
        var id = take(future(fresh("mot"), "Một", in(Duration.ofHours(1))));

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> database.sql("""
                insert into planned_step (id, article_id, action, revision, due_at, planned_at, planned_by)
                select nextval('planned_step_seq'), article_id, action, revision, due_at, planned_at, planned_by
                from planned_step where article_id = ?""").param(id).update());
    }

    @Test
    void ofManyPlansOfAKindTheEarliestCounts() {
        var first = in(Duration.ofHours(1));
        var id = take(Imports.draft(fresh("nhieu"), newspaper.manuscript("Một"))
                .planned(Imports.publication(in(Duration.ofHours(3))), Imports.publication(first), Imports.withdrawal(in(Duration.ofHours(4))))
                .arrival());

        assertThat(articles.article(id).steps()).extracting(DeskArticle.Step::publishes).containsExactly(true, false);
        assertThat(articles.article(id).steps().getFirst().dueAt()).isEqualTo(first);
    }

    @Test
    void whatIsWithdrawnIsNotBroughtBackByAnOlderPlan() {
        var id = take(Imports.live(fresh("rut"), newspaper.manuscript("Một"), now()).arrival());
        desk.planPublication(EDITOR, id, 1, in(Duration.ofMinutes(10)));
        desk.withdraw(EDITOR, id, "Sai");
        assertThat(articles.article(id).steps()).isEmpty();

        // As it may still stand in a database of before.
        database.sql("update planned_step set ended_at = null, outcome = null where article_id = ?").param(id).update();
        clock.goForward(Duration.ofMinutes(10));
        planner.doWhatIsDue();
        assertThat(articles.article(id).publication()).isInstanceOf(Publication.Withdrawn.class);
        assertThat(audit(id)).endsWith("article.withdrawn", "article.plan-refused");
        assertThat(articles.article(id).refused()).hasSize(1);
    }

    @Test
    void anImportThatWithdrawsEndsEveryPlan() {
        var key = fresh("rut-nhap");
        var id = take(Imports.live(key, newspaper.manuscript("Một"), now()).planned(Imports.publication(in(Duration.ofHours(1)))).arrival());
        desk.planWithdrawal(EDITOR, id, in(Duration.ofHours(2)), "Hết hạn");

        take(Imports.withdrawn(key, newspaper.manuscript("Một"), now(), now()));

        assertThat(articles.article(id).publication()).isInstanceOf(Publication.Withdrawn.class);
        assertThat(articles.article(id).steps()).isEmpty();
    }

    @Test
    void withdrawingAsPlannedEndsWhatWasToComeAfterIt() {
        var id = take(Imports.live(fresh("rut-hen"), newspaper.manuscript("Một"), now()).arrival());
        desk.planWithdrawal(EDITOR, id, in(Duration.ofMinutes(1)), "Hết hạn");
        desk.planPublication(EDITOR, id, 1, in(Duration.ofMinutes(5)));

        clock.goForward(Duration.ofMinutes(6));
        assertThat(planner.doWhatIsDue()).isEqualTo(1);

        assertThat(articles.article(id).publication()).isInstanceOf(Publication.Withdrawn.class);
    }

    @Test
    void aFutureArticleWithoutASectionGoesLiveAsAPastOneDoes() {
        var due = in(Duration.ofMinutes(10));
        var text = newspaper.manuscript("Không chuyên mục");
        var bare = new Manuscript(text.headline(), "", text.body(), "", "", null, List.of(), List.of(), null, "", List.of(), List.of());
        var id = take(Imports.draft(fresh("tran"), bare).planned(Imports.publication(due)).arrival());

        clock.goForward(Duration.ofMinutes(10));
        planner.doWhatIsDue();

        assertThat(headline(id)).isEqualTo("Không chuyên mục");
    }

    private Arrival future(String key, String headline, Instant due) {
        return Imports.draft(key, newspaper.manuscript(headline)).dated(due).planned(Imports.publication(due)).arrival();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant in(Duration time) {
        return now().plus(time);
    }

    private Receipt receipt(Arrival arrival) {
        return intake.take(IMPORTER, List.of(arrival)).getFirst();
    }

    private long take(Arrival arrival) {
        return switch (receipt(arrival)) {
            case Receipt.Added(var id, _) -> id;
            case Receipt.Changed(var id, _) -> id;
            case Receipt other -> throw new AssertionError(other);
        };
    }

    private String headline(long id) {
        return ((ArticleLookup.Found) pages.look(articles.article(id).number())).article().headline();
    }

    private List<String> audit(long id) {
        return database.sql("select action from audit_entry where subject = ? order by id")
                .param("article/" + articles.article(id).number()).query(String.class).list();
    }
}
