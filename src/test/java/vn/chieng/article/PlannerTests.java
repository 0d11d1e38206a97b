package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;

/** One plan never stands in the way of another, nor of the people who work on its article. */
@ChiengTest
class PlannerTests {

    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk desk;
    @Autowired
    private Archive archive;
    @Autowired
    private Planner planner;
    @Autowired
    private DeskArticles articles;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private TestClock clock;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcClient database;

    @Test
    void aStepThatFailsLetsTheOthersGoFirstAndIsTriedAgain() {
        var bad = planned(fresh("Hỏng"));
        var good = planned(fresh("Lành"));
        database.sql("""
                insert into revision (id, article_id, number, manuscript, made_at, made_by, reason)
                values (nextval('revision_seq'), ?, 2, '{"topicIds":{"x":1}}', now(), 'x', 'saved')""").param(bad).update();
        database.sql("update planned_step set revision = 2 where article_id = ?").param(bad).update();
        clock.goForward(Duration.ofMinutes(10));

        assertThat(planner.doWhatIsDue()).isEqualTo(1);
        assertThat(articles.article(good).publication()).isInstanceOf(Publication.Live.class);
        assertThat(articles.article(bad).steps()).hasSize(1);

        database.sql("update planned_step set revision = 1 where article_id = ?").param(bad).update();
        clock.goForward(Duration.ofSeconds(2));
        assertThat(planner.doWhatIsDue()).isEqualTo(1);
        assertThat(articles.article(bad).publication()).isInstanceOf(Publication.Live.class);
    }

    @Test
    void anEditorWhoDecidesAtTheDueSecondAndThePlannerDoNotBlockEachOther() throws Exception {
        var id = planned(fresh("Cùng lúc"));
        clock.goForward(Duration.ofMinutes(10));
        var locked = new CountDownLatch(1);
        var editor = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            archive.forChange(id);
            locked.countDown();
            awaitSomebodyWaiting();
            desk.publish(EDITOR, id, 1);
        }));
        assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();

        planner.doWhatIsDue();
        editor.get(10, TimeUnit.SECONDS);

        assertThat(articles.article(id).steps()).isEmpty();
        assertThat(database.sql("select outcome from planned_step where article_id = ?").param(id).query(String.class).list())
                .containsExactly("CANCELLED");
    }

    @Test
    void aWithdrawalThatCannotBeDoneIsNoted() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Chưa đăng")));
        desk.planWithdrawal(EDITOR, id, clock.instant().plusSeconds(60), "Hết hạn");

        clock.goForward(Duration.ofSeconds(60));
        planner.doWhatIsDue();

        assertThat(database.sql("select details ->> 'action' from audit_entry where action = 'article.plan-refused' and subject = ?")
                .param("article/" + articles.article(id).number()).query(String.class).list()).containsExactly("WITHDRAW");
    }

    private long planned(String headline) {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript(headline));
        desk.planPublication(EDITOR, id, 1, clock.instant().plus(Duration.ofMinutes(10)));
        return id;
    }

    private void awaitSomebodyWaiting() {
        await().atMost(Duration.ofSeconds(10)).until(() -> database.sql(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .query(Long.class).single() > 0);
    }
}
