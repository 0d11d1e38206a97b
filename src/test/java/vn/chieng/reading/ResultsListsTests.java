package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.search.IndexUpkeep;

/** What a results page lists: hits on one page after the other, and values of filters. */
@ChiengTest
class ResultsListsTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private Newspaper paper;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void textsWithTheMarksComeBeforeAllOthersPageAfterPageAndEachOnce() throws Exception {
        var marked = IntStream.range(0, 14).mapToObj(number -> "Rắn wqhổ mang số " + number).toList();
        var others = IntStream.range(0, 13).mapToObj(number -> "Ran wqhồ máng số " + number).toList();
        for (int at = 0; at < 14; at++) {
            new Pressroom(intake, paper).print(marked.get(at));
            if (at < others.size()) {
                new Pressroom(intake, paper).print(others.get(at));
            }
        }
        index.awaitCaughtUp(Duration.ofSeconds(20));

        var found = new ArrayList<String>();
        for (int number = 1; number <= 3; number++) {
            found.addAll(headlines(number));
        }
        assertThat(found.subList(0, 14)).containsExactlyInAnyOrderElementsOf(marked);
        assertThat(found.subList(14, found.size())).containsExactlyInAnyOrderElementsOf(others);
        assertThat(headlines(4)).isEmpty();
    }

    private List<String> headlines(int number) throws Exception {
        return page("/tim-kiem?q=rắn wqhổ mang&trang=" + number).select("main article h2 a").eachText();
    }

    @Test
    void valuesBeyondTheFirstTenAreAClickAwayWithoutScript() throws Exception {
        for (int year = 2001; year <= 2013; year++) {
            new Pressroom(intake, paper).print("vi", Newspaper.fresh("nam"), paper.manuscript("Sơn dương wqfv năm " + year), Instant.parse(year + "-05-06T01:00:00Z"));
        }
        print("Sơn dương wqfv năm nay");
        var years = page("/tim-kiem?q=wqfv").select(".facets > details").get(3);

        assertThat(years.select("> ul a")).hasSize(10);
        assertThat(years.select("> .more a").text()).isEqualTo("Xem tất cả 14 mục");
        var all = page(years.select("> .more a").attr("href").split("#")[0]).select(".facets > details");
        assertThat(all.eachAttr("id")).contains(years.select("> .more a").attr("href").split("#")[1]);
        assertThat(all.get(3).select("> ul a").eachAttr("href")).hasSize(14).endsWith("/tim-kiem?q=wqfv&nam=2004", "/tim-kiem?q=wqfv&nam=2003",
                "/tim-kiem?q=wqfv&nam=2002", "/tim-kiem?q=wqfv&nam=2001");
        assertThat(all.get(3).select("> .more")).isEmpty();
        assertThat(all.get(3).hasAttr("open")).isTrue();
        assertThat(all.get(0).hasAttr("open")).as("the others stay as they were").isFalse();
        assertThat(page("/tim-kiem?q=wqfv&xem-het=so-trang").select(".facets > details[open]")).isEmpty();
        var chosen = page("/tim-kiem?q=wqfv&nam=2002").select(".facets > details").get(3);
        assertThat(chosen.select("> ul a[aria-current]").text()).as("what is chosen is never hidden").startsWith("2002");
        assertThat(chosen.select("> .more a").text()).isEqualTo("Xem tất cả 14 mục");
    }

    private void print(String headline) {
        new Pressroom(intake, paper).print(headline);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    }

    private Document page(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
