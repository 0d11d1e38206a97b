package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.OTHER_REPORTER;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.SignedIn;
import vn.chieng.account.Person;
import vn.chieng.search.IndexUpkeep;

class ArticleListPagesTests extends NewsroomPages {

    @Autowired
    IndexUpkeep index;

    @Test
    void listsAndFiltersArticles() throws Exception {
        var headline = fresh("Bài trong danh sách");
        newsdesk.create(REPORTER, "vi", newspaper.manuscript(headline));

        assertThat(list("", REPORTER).text()).contains(headline, "Đang viết", "Viết bài mới");
        assertThat(list("?tinh-trang=dang-viet&cua-toi=1&ngon-ngu=vi&dia-phuong=huyen lac son", REPORTER).text()).contains(headline);
        assertThat(list("?tinh-trang=da-dang", REPORTER).text()).doesNotContain(headline);
        assertThat(list("?dia-phuong=Hòa Bình", EDITOR).text()).contains("có thể là các nơi dưới đây");
        assertThat(list("?sau=hong&trang=x&chuyen-muc=y&tinh-trang=z", EDITOR).select("tbody tr")).isNotEmpty();
    }

    @Test
    void speaksEachEditionsWordsInItsAddress() throws Exception {
        var page = page("/en/newsroom?state=draft&place=hoa binh", EDITOR);

        assertThat(page.select("option[value=draft]").hasAttr("selected")).isTrue();
        assertThat(page.select(".notice a").eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("/en/newsroom?state=draft&place="));
        assertThat(page.select("form.filters [name]").eachAttr("name")).containsExactly("q", "state", "section", "language", "place", "mine");
        assertThat(list("", EDITOR).select("form.filters [name]").eachAttr("name"))
                .containsExactly("q", "tinh-trang", "chuyen-muc", "ngon-ngu", "dia-phuong", "cua-toi");
    }

    @Test
    void turnsThePagesOfTheList() throws Exception {
        IntStream.range(0, 60).forEach(i -> newsdesk.create(OTHER_REPORTER, "vi", newspaper.manuscript("Bài của Nam")));
        var first = list("?cua-toi=1", OTHER_REPORTER);
        var second = page(first.select("a[rel=next]").attr("href"), OTHER_REPORTER);

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr").size()).isBetween(10, 50);
        assertThat(second.select("tbody a").eachAttr("href")).doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
    }

    @Test
    void searchesWithinWhatIsFilteredAndTellsTheTrueNumber() throws Exception {
        IntStream.range(0, 53).forEach(i -> newsdesk.create(REPORTER, "vi", newspaper.manuscript("Đàn voọcx thứ " + i)));
        var live = newsdesk.create(EDITOR, "en", newspaper.manuscript("voọcx đã đăng", List.of(), List.of("d152")));
        publicationDesk.publish(EDITOR, live, 1);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();

        var first = list("?q=voocx", REPORTER);
        assertThat(first.text()).contains("Tìm thấy 54 bài.");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("form.filters [name=q]").attr("value")).isEqualTo("voocx");
        assertThat(page(first.select("a[rel=next]").attr("href"), REPORTER).select("tbody tr")).hasSize(4);

        for (var filter : List.of("tinh-trang=da-dang", "ngon-ngu=en", "dia-phuong=huyện Lương Sơn")) {
            assertThat(list("?q=voocx&" + filter, EDITOR).select("tbody a").text()).as(filter).contains("đã đăng").doesNotContain("thứ");
        }
        assertThat(list("?q=voocx&cua-toi=1&chuyen-muc=" + newspaper.section("politics"), REPORTER).text()).contains("Tìm thấy 53 bài.");
        assertThat(list("?q=voocx&tinh-trang=da-go", EDITOR).text()).contains("Không tìm thấy bài nào.", "Không có bài nào hợp với bộ lọc này.");
        assertThat(list("?q=voocx&trang=99", EDITOR).text()).contains("Tìm thấy 54 bài.");
    }

    private Document list(String query, Person by) throws Exception {
        return page("/toa-soan" + query, by);
    }

    private Document page(String address, Person by) throws Exception {
        var answer = mvc.get().uri(UriComponentsBuilder.fromUriString(address).build(address.contains("%")).toUri()).with(SignedIn.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
