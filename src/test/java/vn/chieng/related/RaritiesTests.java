package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;

@ChiengTest
class RaritiesTests {

    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk publicationDesk;
    @Autowired
    private Newspaper newspaper;

    @Test
    void articlesCountOnceHoweverManyTopicsTheyHave() {
        var manuscript = newspaper.manuscript(fresh("Ba chủ đề"), List.of("cong-tac-can-bo", "cai-cach-hanh-chinh", "mo-muong"), List.of("d152"));
        publicationDesk.publish(EDITOR, newsdesk.create(REPORTER, "vi", manuscript), 1);

        var live = database.sql("select count(*) from article where publication = 'LIVE' and language = 'vi'").query(Long.class).single();

        assertThat(new Rarities(database, clock).in("vi").articles()).isEqualTo(live);
    }

    @Test
    void readersGoOnWithTheCountBeforeWhileItIsTakenAnew() {
        var rarities = new Rarities(database, clock);
        var before = rarities.in("vi").articles();
        publicationDesk.publish(EDITOR, newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Đếm lại"), List.of("mo-muong"), List.of("d152"))), 1);
        assertThat(rarities.in("vi").articles()).isEqualTo(before);

        clock.goForward(Duration.ofSeconds(31));

        assertThat(rarities.in("vi").articles()).isEqualTo(before);
        await().until(() -> rarities.in("vi").articles() > before);
    }
}
