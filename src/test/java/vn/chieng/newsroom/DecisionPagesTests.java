package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Publication;
import vn.chieng.article.Receipt;

class DecisionPagesTests extends NewsroomPages {

    @Autowired
    IntakeDesk intake;
    @Autowired
    JdbcClient database;

    @Test
    void aReporterPublishesNothing() {
        var id = written();

        assertThat(post(id, "/dang-bai", REPORTER).param("revision", "1")).hasStatus(403);
        assertThat(post(id, "/lich", REPORTER).param("revision", "1").param("at", "2099-01-01T08:00")).hasStatus(403);
        assertThat(post(id, "/go-bai", REPORTER).param("why", "x")).hasStatus(403);
        assertThat(get(id, "/go-bai", REPORTER)).hasStatus(403);
        assertThat(readers.look(articles.article(id).number())).isInstanceOf(ArticleLookup.Missing.class);
    }

    @Test
    void saysWhatKeepsATextFromBeingPublished() {
        var id = newsdesk.create(REPORTER, "vi", new Manuscript("Chưa xong", "", "", "", "", null, List.of(), List.of(), null, "", List.of(),
                List.of()));

        assertThat(get(id, "", EDITOR)).bodyText().contains("Bài chưa có nội dung", "Bài chưa có chuyên mục").doesNotContain("Đăng ngay");
        assertThat(post(id, "/dang-bai", EDITOR).param("revision", "1")).hasStatus3xxRedirection();
        assertThat(readers.look(articles.article(id).number())).isInstanceOf(ArticleLookup.Missing.class);
    }

    @Test
    void refusesAPlanInThePastAndKeepsWhatWasTyped() {
        var id = written();
        publicationDesk.publish(EDITOR, id, 1);

        assertThat(post(id, "/lich", EDITOR).param("withdraws", "true").param("at", "2020-02-03T08:30").param("why", "Theo đề nghị <gấp>"))
                .hasStatusOk().bodyText().contains("Thời điểm này đã qua", "value=\"2020-02-03T08:30\"", "Theo đề nghị &lt;gấp&gt;");
        assertThat(post(id, "/lich", EDITOR).param("revision", "1").param("at", "mai")).hasStatusOk().bodyText().contains("Chưa rõ ngày giờ");
        assertThat(articles.article(id).steps()).isEmpty();
    }

    @Test
    void plansInThePapersZoneAndCancels() {
        var id = written();

        assertThat(post(id, "/lich", EDITOR).param("revision", "1").param("at", "2099-05-06T07:30")).hasStatus3xxRedirection();

        var step = articles.article(id).steps().getFirst();
        assertThat(step.dueAt()).isEqualTo(LocalDateTime.of(2099, 5, 6, 7, 30).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        assertThat(get(id, "", EDITOR)).bodyText().contains("07:30 ngày 6/5/2099", "+07:00", "Lịch: 07:30");
        assertThat(post(id, "/lich/" + step.id() + "/huy", EDITOR)).hasStatus3xxRedirection();
        assertThat(articles.article(id).steps()).isEmpty();
    }

    @Test
    void proposesTheDateOfADraftsSourceAndLetsTheEditorChooseThePresent() {
        var date = Instant.parse("2019-03-04T01:00:00Z");
        var kept = imported(date);
        var present = imported(date);

        assertThat(get(kept, "", EDITOR)).bodyText().contains("ngày của bản gốc: 08:00 ngày 4/3/2019", "Lấy ngày giờ đăng");
        assertThat(post(kept, "/dang-bai", EDITOR).param("revision", "1")).hasStatus3xxRedirection();
        assertThat(post(present, "/dang-bai", EDITOR).param("revision", "1").param("now", "true")).hasStatus3xxRedirection();

        assertThat(articles.article(kept).publication()).isInstanceOfSatisfying(Publication.Live.class,
                live -> assertThat(live.since()).isEqualTo(date));
        assertThat(articles.article(present).publication()).isInstanceOfSatisfying(Publication.Live.class,
                live -> assertThat(live.since()).isAfter(date));
        assertThat(get(kept, "", EDITOR)).bodyText().doesNotContain("ngày của bản gốc");
    }

    @Test
    void showsAPlanThatCouldNotBeCarriedOut() {
        var id = written();
        assertThat(post(id, "/lich", EDITOR).param("revision", "1").param("at", "2099-05-06T07:30")).hasStatus3xxRedirection();
        database.sql("update planned_step set outcome = 'REFUSED', ended_at = now() where article_id = ?").param(id).update();

        assertThat(get(id, "", EDITOR)).bodyText().contains("Không đăng được phiên bản 1", "Lịch không thực hiện được");
        assertThat(get("/toa-soan?cua-toi=1", REPORTER)).bodyText().contains("Lịch không thực hiện được");
        publicationDesk.publish(EDITOR, id, 1);
        assertThat(get(id, "", EDITOR)).bodyText().doesNotContain("Không đăng được", "Lịch không thực hiện được");
    }

    private long imported(Instant date) {
        var key = fresh("nhap");
        return ((Receipt.Added) intake.take(Person.machine("import"), List.of(new Arrival(key, null, "vi", key, newspaper.manuscript("Bài cũ"),
                Arrival.State.DRAFT, date, null, List.of(), null, List.of(), null, key))).getFirst()).articleId();
    }

    @Test
    void withdrawsOnlyWithAReason() {
        var id = written();
        publicationDesk.publish(EDITOR, id, 1);

        assertThat(get(id, "/go-bai", EDITOR)).hasStatusOk().bodyText().contains("Lý do gỡ");
        assertThat(post(id, "/go-bai", EDITOR).param("why", "  ")).hasStatusOk().bodyText().contains("Chưa ghi lý do");
        assertThat(readers.look(articles.article(id).number())).isInstanceOf(ArticleLookup.Found.class);
        assertThat(post(id, "/go-bai", EDITOR).param("why", "Sai số liệu")).hasStatus3xxRedirection();
        assertThat(readers.look(articles.article(id).number())).isInstanceOf(ArticleLookup.Gone.class);
        assertThat(get(id, "", EDITOR)).bodyText().contains("Đã gỡ", "Sai số liệu");
    }

    @Test
    void startsTheOtherEditionOnceAndComparesRevisions() {
        var id = written();
        var started = post(id, "/an-ban", REPORTER).param("language", "en").exchange();
        assertThat(started).hasStatus3xxRedirection();
        assertThat(post(id, "/an-ban", REPORTER).param("language", "en")).hasRedirectedUrl(started.getResponse().getRedirectedUrl());

        newsdesk.save(REPORTER, id, 1, newspaper.manuscript("Tít thứ hai"));
        assertThat(get(id, "/phien-ban?from=1&to=2", REPORTER)).hasStatusOk().bodyText().contains("<ins>", "thứ", "Phiên bản 1", "Phiên bản 2");
        assertThat(get(id, "/xem-truoc?revision=1", REPORTER)).bodyText().contains("Xem trước", "Phiên bản 1").doesNotContain("Tít thứ hai");
        assertThat(get(id, "/xem-truoc?revision=9", REPORTER)).hasStatus(404);
        assertThat(get(id, "", REPORTER)).bodyText().contains("So với bản trước");
    }
}
