package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.search.IndexUpkeep;

@ChiengTest
class ResultsFeedTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private Newspaper paper;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void aResultsPageHasAFeedOfWhatItShowsNewestFirst() throws Exception {
        print("Cá bỗng <Sông Đà> & “lồng bè” wqkf", "2024-12-20T01:30:00Z");
        print("Cá bỗng wqkf năm sau", "2025-02-20T01:30:00Z");
        var address = Jsoup.parse(get("/tim-kiem?q=wqkf&dia-phuong=huyen-lac-son&trang=2").getContentAsString())
                .select("link[rel=alternate][type='application/rss+xml']").attr("href");
        assertThat(address).isEqualTo("/tim-kiem/tin.rss?q=wqkf&dia-phuong=huyen-lac-son");

        var feed = feed(address);
        assertThat(feed.getLanguage()).isEqualTo("vi");
        assertThat(feed.getTitle()).contains("“wqkf” · huyện Lạc Sơn");
        assertThat(feed.getLink()).endsWith("/tim-kiem?q=wqkf&dia-phuong=huyen-lac-son&thu-tu=moi-nhat");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Cá bỗng wqkf năm sau", "Cá bỗng <Sông Đà> & “lồng bè” wqkf");
        assertThat(feed.getEntries().getFirst().getPublishedDate()).isEqualTo(Date.from(Instant.parse("2025-02-20T01:30:00Z")));
        assertThat(feed.getEntries().getFirst().getLink()).startsWith("http://").contains("/bai-viet/");
        assertThat(mvc.get().uri(URI.create(feed.getEntries().getFirst().getLink()).getPath()).exchange()).hasStatusOk();
    }

    @Test
    void speaksTheEditionsLanguage() throws Exception {
        var feed = feed("/en/search/news.rss?q=nothing-of-this-name");
        assertThat(feed.getLanguage()).isEqualTo("en");
        assertThat(feed.getTitle()).startsWith("Search: ");
        assertThat(feed.getEntries()).isEmpty();
    }

    @Test
    void whoHasItAlreadyNeedNotLoadItAgain() throws Exception {
        print("Bưởi đỏ wqet", "2024-12-20T01:30:00Z");
        var first = get("/tim-kiem/tin.rss?q=wqet");
        assertThat(first.getHeader("Cache-Control")).contains("no-cache");
        assertThat(mvc.get().uri("/tim-kiem/tin.rss?q=wqet").header("If-None-Match", first.getHeader("ETag")).exchange()).hasStatus(304);
    }

    @Test
    void followsWhatWasAskedForAndNothingElse() throws Exception {
        print("Mía tím wqmt", "2024-12-20T01:30:00Z");
        assertThat(feed("/tim-kiem/tin.rss?q=wqmt khongcotunay").getEntries()).isEmpty();
        assertThat(feed("/tim-kiem/tin.rss").getEntries()).hasSizeBetween(1, 30);
    }

    @Test
    void whateverIsAskedNothingBreaks() throws Exception {
        for (var query : List.of("q=" + "x".repeat(10_000), "q=a&page=1000000000", "nam=abc", "q=%EF%BF%BF%0B%1B", "q=%ED%A0%80", "q=%22-", "q=%5D%5D%3E%3C!--",
                "dia-phuong=khong-co", "language=%F0%9F%90%98", "thu-tu=moi-nhat")) {
            var answer = mvc.get().uri(URI.create("/tim-kiem/tin.rss?" + query)).exchange().getResponse();
            assertThat(answer.getStatus()).as(query).isIn(200, mvc.get().uri(URI.create("/tim-kiem?" + query)).exchange().getResponse().getStatus());
            if (answer.getStatus() == 200) {
                assertThat(new SyndFeedInput().build(new StringReader(answer.getContentAsString())).getTitle()).as(query).isNotBlank();
            }
        }
    }

    private void print(String headline, String date) {
        new Pressroom(intake, paper).print("vi", Newspaper.fresh("bai"), paper.manuscript(headline), Instant.parse(date));
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    }

    private SyndFeed feed(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.getContentType()).startsWith("application/rss+xml");
        return new SyndFeedInput().build(new StringReader(answer.getContentAsString()));
    }

    private MockHttpServletResponse get(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }
}
