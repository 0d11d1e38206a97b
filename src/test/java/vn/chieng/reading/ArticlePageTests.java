package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.text.Labels;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicKind;

@ChiengTest
class ArticlePageTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private Newspaper paper;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private TestClock clock;
    @Autowired
    private TopicDesk topicDesk;
    @Autowired
    private MockMvcTester mvc;

    private Pressroom press() {
        return new Pressroom(intake, paper);
    }

    @Test
    void showsTheArticleWithWhatItBelongsTo() throws Exception {
        var number = press().print("Bài đọc thử");
        var page = page("/bai-viet/" + number + "/bai-doc-thu");

        assertThat(page.select("h1").eachText()).containsExactly("Bài đọc thử");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/bai-viet/" + number + "/bai-doc-thu");
        assertThat(page.select(".byline").text()).contains("Bùi Thị Mai", "HBO", "20 tháng 12 năm 2024, 08:30");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2024-12-20T08:30:00+07:00");
        assertThat(page.select("main .kicker a").attr("href")).isEqualTo("/chuyen-muc/chinh-tri");
        assertThat(page.select("#related .topics a").attr("href")).isEqualTo("/chu-de/cong-tac-can-bo");
        assertThat(page.select(".notes a").attr("href")).isEqualTo("/dia-phuong/huyen-lac-son");
        assertThat(page.select(".body").text()).contains("Đoạn thứ nhất của bài.");
        assertThat(page.select(".languages").text()).contains("chưa có bản dịch");
    }

    @Test
    void relatedArticlesCarryTheirLinkInAHeadingAndTheirReason() throws Exception {
        var first = written("Luân chuyển cán bộ ở Lạc Sơn", "Mười bảy người trẻ nhận việc ở các xã vùng cao.");
        written("Chợ phiên họp lại bên suối", "Người bán mật ong ngồi cạnh hàng rau, trời mưa lất phất từ sớm.");
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();

        assertThat(related("/bai-viet/" + first + "/luan-chuyen-can-bo-o-lac-son")).isNotEmpty().hasSizeLessThanOrEqualTo(6).allSatisfy(one -> {
            assertThat(one.select("h3 a").attr("href")).startsWith("/bai-viet/");
            assertThat(one.select(".reason").text()).isNotBlank();
        });
    }

    /** The index gives up after a moment while the program is still cold; a page without a block is right then. */
    @Test
    void namesTheTopicsThatOftenStandBesideItsOwn() throws Exception {
        var own = topicDesk.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", Newspaper.fresh("Chính"))));
        var near = topicDesk.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", Newspaper.fresh("Gần"))));
        List.of("Một", "Hai", "Ba", "Bốn").forEach(press()::print);
        press().print("vi", Newspaper.fresh("bai"), on("Cả hai", List.of(own.id(), near.id())), Pressroom.DATE);
        press().print("vi", Newspaper.fresh("bai"), on("Lại cả hai", List.of(own.id(), near.id())), Pressroom.DATE);
        var number = press().print("vi", Newspaper.fresh("bai"), on("Chỉ một", List.of(own.id())), Pressroom.DATE);

        // Topics are counted now and then.
        clock.goForward(Duration.ofMinutes(1));
        var page = page("/bai-viet/" + number + "/chi-mot");
        assertThat(page.select("#related nav a").eachText()).containsExactly(near.labels().in("vi"));
        assertThat(page.select("#related > .topics a").eachText()).containsExactly(own.labels().in("vi"));
    }

    private Manuscript on(String headline, List<Long> topics) {
        var text = paper.manuscript(headline);
        return new Manuscript(headline, text.standfirst(), text.body(), text.byline(), text.source(), text.sectionId(), topics, List.of(), null, "",
                List.of(), List.of());
    }

    private Elements related(String address) throws Exception {
        var found = new Elements();
        for (int visits = 0; found.isEmpty() && visits < 10; visits++) {
            found = page(address).select("#related article");
        }
        return found;
    }

    private long written(String headline, String text) {
        var manuscript = paper.manuscript(headline, List.of("cong-tac-can-bo"), List.of("d157"));
        return press().print("vi", Newspaper.fresh("lien-quan"), Pressroom.with(manuscript, "<p>" + text + "</p>", List.of()), Pressroom.DATE);
    }

    @Test
    void anyOtherSpellingLeadsToTheAddressThatCounts() {
        var number = press().print("Một bài");

        for (var other : List.of("/bai-viet/" + number, "/bai-viet/" + number + "/cu", "/en/articles/" + number + "/mot-bai", "/bai-viet/0" + number + "/mot-bai")) {
            assertThat(mvc.get().uri(other)).hasStatus(301).hasHeader("Location", "/bai-viet/" + number + "/mot-bai");
        }
    }

    @Test
    void editionsOfAStoryLeadToEachOther() throws Exception {
        var story = Newspaper.fresh("tac-pham");
        var vi = press().print("vi", story, paper.manuscript("Hai thứ tiếng"), Pressroom.DATE);
        var en = press().print("en", story, paper.manuscript("Two languages"), Pressroom.DATE);

        var page = page("/en/articles/" + en + "/two-languages");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".languages a").attr("href")).isEqualTo("/bai-viet/" + vi + "/hai-thu-tieng");
        assertThat(page.select("link[rel=alternate][hreflang=vi]").attr("href")).endsWith("/bai-viet/" + vi + "/hai-thu-tieng");
        assertThat(page.select("#related h2").text()).isEqualTo("Related Topics");
        assertThat(page.select(".byline").text()).contains("20 December 2024");
    }

    @Test
    void aWithdrawnArticleIsGoneAndNotRepeated() throws Exception {
        var number = press().printWithdrawn("Bài đã rút");

        for (var address : List.of("/bai-viet/" + number, "/bai-viet/" + number + "/bai-da-rut")) {
            assertThat(mvc.get().uri(address)).hasStatus(410).bodyText().contains("đã được gỡ", "2/1/2025").doesNotContain("Bài đã rút", "Sai sự thật");
        }
        assertThat(mvc.get().uri("/en/articles/" + number + "/x")).hasStatus(410).bodyText().contains("withdrawn", "2 January 2025");
    }

    @Test
    void anInferredDateIsSaidToBeOne() throws Exception {
        var manuscript = Pressroom.with(paper.manuscript("Ngày suy ra"), "<p>Chữ</p>", List.of("published"));
        var number = press().print("vi", Newspaper.fresh("ngay"), manuscript, Pressroom.DATE);

        assertThat(page("/bai-viet/" + number + "/ngay-suy-ra").select(".byline").text()).contains("ngày nhập bài");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var address : List.of("/bai-viet/999999999", "/bai-viet/999999999/x", "/bai-viet/abc", "/bai-viet/" + "9".repeat(40), "/bai-viet/1/x/y")) {
            assertThat(mvc.get().uri(address)).hasStatus(404);
        }
    }

    @Test
    void isGoodForCachesAndSetsNoCookie() {
        var address = "/bai-viet/" + press().print("Nhớ đệm") + "/nho-dem";
        MvcTestResult first = mvc.get().uri(address).exchange();

        assertThat(first).hasStatusOk().hasHeader("Cache-Control", "no-cache, public").hasHeader("Last-Modified", "Fri, 20 Dec 2024 01:30:00 GMT")
                .doesNotContainHeader("Set-Cookie");
        assertThat(first.getResponse().getHeader("ETag")).startsWith("W/");
        var tag = mvc.get().uri("/gioi-thieu").exchange().getResponse().getHeader("ETag");
        assertThat(mvc.get().uri("/gioi-thieu").header("If-None-Match", tag)).hasStatus(304);
    }

    private Document page(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
