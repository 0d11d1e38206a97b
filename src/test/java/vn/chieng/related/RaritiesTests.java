package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;

@ChiengTest
class RaritiesTests {

    @Autowired
    private JdbcClient database;
    @Autowired
    private Clock clock;
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
}
