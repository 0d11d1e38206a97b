package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.IntakeDesk;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;

@ChiengTest
class ListPagesTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private TopicDesk topics;
    @Autowired
    private Newspaper paper;
    @Autowired
    private Clock clock;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void aListIsTurnedForwardAndBackWithoutLosingOrRepeatingAnything() throws Exception {
        var key = topic(Map.of("vi", "Lật trang"));
        for (int i = 0; i < 45; i++) {
            print(key, "Bài số " + i, i / 2);
        }

        var first = page("/chu-de/" + key);
        var second = page(next(first));
        var third = page(next(second));

        var read = new ArrayList<>(titles(first));
        read.addAll(titles(second));
        read.addAll(titles(third));
        assertThat(read).hasSize(45).doesNotHaveDuplicates().startsWith("Bài số 44").endsWith("Bài số 0");
        assertThat(first.select(".list").attr("data-total")).isEqualTo("45");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(titles(page(third.select("a[rel=prev]").attr("href")))).isEqualTo(titles(second));
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/chu-de/" + key);
        assertThat(second.select("link[rel=canonical]").attr("href")).contains("?sau=");
        assertThat(next(first)).startsWith("/chu-de/" + key + "?sau=");
    }

    @Test
    void aTopicKnowsItsTranslationsAndItsPlaces() throws Exception {
        var one = topic(Map.of("vi", "Chỉ tiếng Việt"));
        print(one, "Một bài", 0);

        assertThat(page("/chu-de/" + one).select(".languages").text()).contains("chưa có bản dịch");
        assertThat(page("/chu-de/" + one).select("main a[href=/dia-phuong/huyen-lac-son]").text()).isEqualTo("huyện Lạc Sơn");
        assertThat(page("/chu-de/cai-cach-hanh-chinh").select(".languages a").attr("href")).isEqualTo("/en/topics/administrative-reform");
        assertThat(mvc.get().uri("/en/topics/cai-cach-hanh-chinh")).hasStatus(301).hasHeader("Location", "/en/topics/administrative-reform");
        assertThat(mvc.get().uri("/chu-de/khong-co")).hasStatus(404);
    }

    @Test
    void aSectionStandsInEveryEdition() throws Exception {
        new Pressroom(intake, paper).print("Bài chính trị");
        var page = page("/chuyen-muc/chinh-tri");

        assertThat(page.select("h1").text()).isEqualTo("Chính trị");
        assertThat(page.select("main article h2 a")).isNotEmpty();
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Chính trị");
        assertThat(page.select(".languages a").attr("href")).isEqualTo("/en/sections/politics");
        assertThat(mvc.get().uri("/chuyen-muc/khong-co")).hasStatus(404);
    }

    @Test
    void aDayShowsItsArticlesAndTheDaysBeside() throws Exception {
        var press = new Pressroom(intake, paper);
        press.print("vi", Newspaper.fresh("ngay"), paper.manuscript("Bài ngày ấy"), Instant.parse("2014-01-05T18:00:00Z"));
        press.print("vi", Newspaper.fresh("ngay"), paper.manuscript("Bài hôm sau"), Instant.parse("2014-01-08T01:00:00Z"));

        var page = page("/luu-tru/2014/01/06");

        assertThat(page.select("h1").text()).isEqualTo("Báo ngày 6 tháng 1 năm 2014");
        assertThat(page.select("main article h2 a").eachText()).contains("Bài ngày ấy").doesNotContain("Bài hôm sau");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/luu-tru/2014/01/08");
        assertThat(mvc.get().uri("/luu-tru")).hasStatusOk();
        assertThat(mvc.get().uri("/en/archive/2014/01/06")).hasStatusOk().bodyText().contains("6 January 2014");
        for (var day : List.of("2014/02/30", "2014/13/01", "2014/1/1", "0000/00/00")) {
            assertThat(mvc.get().uri("/luu-tru/" + day)).hasStatus(404);
        }
    }

    @Test
    void aDayOnWhichThereCanBeNoPaperHasNoPage() {
        var today = LocalDate.now(clock);
        for (var day : List.of("0000/01/01", "0001/01/01", "1864/12/31", "9999/12/31", archive(today.plusDays(1)))) {
            assertThat(mvc.get().uri("/luu-tru/" + day)).as(day).hasStatus(404);
            assertThat(mvc.get().uri("/en/archive/" + day)).as(day).hasStatus(404);
        }
        assertThat(mvc.get().uri("/luu-tru/" + archive(today))).hasStatusOk();
    }

    private static String archive(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    }

    @Test
    void aDayOfManyArticlesHasPages() throws Exception {
        var press = new Pressroom(intake, paper);
        for (int i = 0; i < 23; i++) {
            press.print("vi", Newspaper.fresh("ngay-dai"), paper.manuscript("Bài " + i), Instant.parse("2013-03-05T01:00:00Z").plusSeconds(i));
        }
        var first = page("/luu-tru/2013/03/05");
        var second = page(first.select("main a[rel=next]").first().attr("href"));

        assertThat(first.select("main .total").text()).contains("23");
        assertThat(titles(first)).hasSize(20).startsWith("Bài 22", "Bài 21");
        assertThat(titles(second)).containsExactly("Bài 2", "Bài 1", "Bài 0");
        assertThat(second.select("main a[rel=prev]").first().attr("href")).isEqualTo("/luu-tru/2013/03/05");
    }

    @Test
    void thePaperSpeaksOfItselfInEachEdition() {
        assertThat(mvc.get().uri("/gioi-thieu")).hasStatusOk().bodyText().contains("Giới thiệu", "href=\"/en/about\"");
        assertThat(mvc.get().uri("/en/imprint")).hasStatusOk().bodyText().contains("Imprint", "Name of the paper");
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("<h1");
        assertThat(mvc.get().uri("/en")).hasStatusOk().bodyText().contains("lang=\"en\"");
    }

    private String topic(Map<String, String> labels) throws Exception {
        var key = Newspaper.fresh("chu-de-thu");
        topics.take(Person.machine("test"), new TopicEntry(key, labels, Map.of("vi", key), null, null, null));
        return key;
    }

    private void print(String topic, String headline, int minutes) {
        new Pressroom(intake, paper).print("vi", Newspaper.fresh("danh-sach"), paper.manuscript(headline, List.of(topic), List.of("d157")),
                Pressroom.DATE.plus(Duration.ofMinutes(minutes)));
    }

    private static List<String> titles(Document page) {
        return page.select("main article h2 a").eachText();
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    private Document page(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
