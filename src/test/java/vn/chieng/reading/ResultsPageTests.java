package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.spelling.Wordbooks;

@ChiengTest
class ResultsPageTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private Newspaper paper;
    @Autowired
    private Wordbooks wordbooks;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void findsWhatIsTypedWithoutMarksAndMarksIt() throws Exception {
        print("Khướu bạc má về rừng Thượng Tiến");
        var page = page("/tim-kiem?q=khuou bac ma");

        assertThat(page.select(".list").attr("data-total")).isEqualTo("1");
        assertThat(page.select("main article h2 a").text()).isEqualTo("Khướu bạc má về rừng Thượng Tiến");
        assertThat(page.select("main article mark").text()).contains("Khướu");
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("khuou bac ma");
        assertThat(page.select(".facets").text()).contains("huyện Lạc Sơn", "Công tác cán bộ", "Chính trị", "2024");
    }

    @Test
    void filtersStandInTheAddressInTheEditionsWords() throws Exception {
        print("Vịt cổ xanh ở hồ Hòa Bình");
        var page = page("/tim-kiem?q=vit co xanh&dia-phuong=huyen-lac-son&chu-de=cong-tac-can-bo&nam=2024");

        assertThat(page.select(".list").attr("data-total")).isEqualTo("1");
        assertThat(page.select("title").text()).contains("huyện Lạc Sơn", "Công tác cán bộ", "2024");
        assertThat(page.select(".facets a[aria-current]").eachText()).anyMatch(label -> label.startsWith("huyện Lạc Sơn"));
        assertThat(page.select("main form input[type=hidden]").eachAttr("name")).containsExactly("dia-phuong", "chu-de", "nam");
        assertThat(page.select(".languages a").attr("href")).contains("/en/search?", "place=huyen-lac-son", "topic=personnel-work", "year=2024");
        assertThat(page("/en/search?q=vit co xanh&dia-phuong=huyen-lac-son&language=all").select(".list").attr("data-total")).isEqualTo("1");
        assertThat(page("/en/search?q=vit co xanh").select(".list").attr("data-total")).isEqualTo("0");
        assertThat(page("/tim-kiem?q=vit co xanh&nam=2020").select("main").text()).contains("Không tìm thấy", "Bỏ mọi lựa chọn lọc");
    }

    @Test
    void turnsPagesAndAsksForEveryLanguageInTheEditionsWords() throws Exception {
        for (int i = 0; i < 12; i++) {
            new Pressroom(intake, paper).print("Dúi mốczz số " + i);
        }
        print("Dúi mốczz cuối");
        var first = page("/tim-kiem?q=moczz&ngon-ngu=tat-ca");
        var next = first.select("a[rel=next]").attr("href");

        assertThat(next).contains("trang=2", "ngon-ngu=tat-ca").doesNotContain("page=");
        assertThat(page(next).select("main article h2 a")).hasSize(3);
        assertThat(page("/en/search?q=moczz&language=all&page=2").select("main article h2 a")).hasSize(3);
        assertThat(page("/en/search?q=moczz&ngon-ngu=tat-ca&trang=2").select("main article h2 a")).hasSize(3);
    }

    @Test
    void showsWhatWasMeantAndLeadsToExactlyWhatWasTyped() throws Exception {
        print("Đàn sếu cổ trụi đậu cánh đồng");
        wordbooks.learn("vi");

        var mended = page("/tim-kiem?q=dan seuu co trui");
        assertThat(mended.select(".meant").text()).contains("Không có bài nào viết “dan seuu co trui”", "sếu cổ trụi");
        assertThat(mended.select("main article h2 a").text()).isEqualTo("Đàn sếu cổ trụi đậu cánh đồng");
        assertThat(page(mended.select(".meant a").attr("href")).select(".list").attr("data-total")).isEqualTo("0");

        var plain = page("/tim-kiem?q=seu co trui&nam=2024");
        assertThat(plain.select(".meant a").text()).isEqualTo("sếu cổ trụi");
        assertThat(plain.select(".meant a").attr("href")).contains("nam=2024");
        assertThat(page("/tim-kiem?q=sếu cổ trụi").select(".meant")).isEmpty();
        assertThat(page("/tim-kiem?q=seu co truii zzqqv").select(".meant a")).as("nothing is offered that finds nothing").isEmpty();
        assertThat(page("/tim-kiem?q=sếu zzqqv cổ trụi").select(".meant").text()).contains("có một phần");
        assertThat(page("/tim-kiem?q=sếu cổ trụi zzqqv").select(".meant")).as("three of four that stand side by side are what was typed").isEmpty();
    }

    @Test
    void aWordThatStandsBesideItsNeighbourSomewhereIsNoSlip() throws Exception {
        print("Đào khuếnh vuồm đẵng qua đồng");
        wordbooks.learn("vi");
        assertThat(page("/tim-kiem?q=khuenk vuom dang").select(".meant").text()).contains("Không có bài nào viết “khuenk vuom dang”");

        print("Bến Khuenk Vuôm đóng cửa");
        var page = page("/tim-kiem?q=khuenk vuom dang");
        assertThat(page.select(".meant").text()).contains("có một phần");
        assertThat(page.select("main article h2 a").eachText()).contains("Bến Khuenk Vuôm đóng cửa");
    }

    @Test
    void findsWhatWasTypedWithoutItsSpaces() throws Exception {
        print("Đàn cò nhạn đậu đồng Thượng Tiến");
        wordbooks.learn("vi");

        for (var typed : List.of("conhan", "cònhạn", "co.nhan", "CONHAN thuong tien")) {
            var page = page("/tim-kiem?q=" + typed);
            assertThat(page.select(".meant").text()).as(typed).containsIgnoringCase("cò nhạn");
            assertThat(page.select("main article h2 a").text()).as(typed).isEqualTo("Đàn cò nhạn đậu đồng Thượng Tiến");
        }
    }

    @Test
    void offersTheWordsAloneWhereNoTextHasThePhrase() throws Exception {
        print("Gà lôi trắng wqph ở rừng già");
        var nothing = page("/tim-kiem?q=\"rừng già wqph\"");

        assertThat(nothing.select(".list").attr("data-total")).isEqualTo("0");
        assertThat(nothing.select(".meant a").text()).isEqualTo("rừng già wqph");
        assertThat(page(nothing.select(".meant a").attr("href")).select("main article h2 a")).hasSize(1);
        assertThat(page("/tim-kiem?q=\"wqph ở rừng già\"").select(".meant")).isEmpty();
        assertThat(page("/tim-kiem?q=\"rừng già wqpk\"").select(".meant a")).as("nothing is offered that finds nothing").isEmpty();
    }

    @Test
    void aLanguageThatThePaperDoesNotSpeakIsLeftOut() throws Exception {
        print("Gà tiền mặt đỏ wqll");
        assertThat(page("/tim-kiem?q=wqll&ngon-ngu=xx").select(".list").attr("data-total")).isEqualTo("1");
        assertThat(page("/tim-kiem?q=wqll&ngon-ngu=en").select(".list").attr("data-total")).isEqualTo("0");
    }

    @Test
    void saysHowMuchThereIsInTheOtherLanguage() throws Exception {
        print("Chim hồng hoàng Thượng Tiến wqvx");
        var page = page("/en/search?q=wqvx");

        assertThat(page.select(".elsewhere").text()).isEqualTo("Tiếng Việt: 1");
        assertThat(page(page.select(".elsewhere a").attr("href")).select("main article h2 a")).hasSize(1);
    }

    @Test
    void givingUpALanguageLeadsBackToTheEditionsOwn() throws Exception {
        print("Niệc mỏ vằn Thượng Tiến wqgn");
        for (var language : List.of("en", "tat-ca")) {
            var page = page("/tim-kiem?q=wqgn&nam=2024&ngon-ngu=" + language);
            var chip = page.select("ul.topics li a:contains(" + (language.equals("en") ? "English" : "Mọi ngôn ngữ") + ")");
            assertThat(chip.attr("href")).isEqualTo("/tim-kiem?q=wqgn&nam=2024");
        }
        var none = page("/tim-kiem?q=wqgn&ngon-ngu=en");
        assertThat(none.select("a.button").attr("href")).as("take all filters away").isEqualTo("/tim-kiem?q=wqgn");
        new Pressroom(intake, paper).print("en", Newspaper.fresh("hornbill"), paper.manuscript("Hornbills wqgo"), Pressroom.DATE);
        print("Niệc wqgo");
        assertThat(page("/tim-kiem?q=wqgo&ngon-ngu=en").select(".facets a[aria-current]").attr("href")).isEqualTo("/tim-kiem?q=wqgo");
        assertThat(page("/tim-kiem?q=wqgo").select(".facets a[aria-current]").attr("href")).as("there is no other way to all").endsWith("ngon-ngu=tat-ca");
        assertThat(page("/tim-kiem?q=wqgn").select("ul.topics:not(.about)")).as("the edition's own language is no choice").isEmpty();
    }

    @Test
    void showsWhoWroteAnArticleThatWasFoundByItsByline() throws Exception {
        var press = new Pressroom(intake, paper);
        var written = paper.manuscript("Bài của người khác");
        press.print("vi", Newspaper.fresh("ky-ten"), new Manuscript(written.headline(), written.standfirst(), written.body(), "Quách Thị Wqbl", written.source(),
                written.sectionId(), List.of(), List.of(), null, "", List.of(), List.of()), Pressroom.DATE);
        print("Quách Thị Wqbl kể chuyện");
        var hits = page("/tim-kiem?q=quach thi wqbl").select("main article");

        assertThat(hits).hasSize(2);
        assertThat(hits.select(":contains(Bài của người khác) .date mark").text()).isEqualTo("Quách Thị Wqbl");
        assertThat(hits.select(":contains(kể chuyện) .date mark")).as("its headline says it").isEmpty();
    }

    @Test
    void offersWhatTheWordsNameAsAFilterWithTheCountOfItsPage() throws Exception {
        print("Hồ tiêu rừng wqnl ở vùng cao");
        var page = page("/tim-kiem?q=wqnl huyện lạc sơn&nam=2024");

        assertThat(page.select(".about a").eachText()).containsExactly("Chỉ xem bài về huyện Lạc Sơn (1)");
        var narrowed = page(page.select(".about a").attr("href"));
        assertThat(narrowed.select(".list").attr("data-total")).isEqualTo("1");
        assertThat(narrowed.select("main input[name=q]").attr("value")).isEqualTo("wqnl");
        assertThat(narrowed.select("main form input[type=hidden]").eachAttr("name")).containsExactly("dia-phuong", "nam");
        assertThat(narrowed.select(".about a")).as("what is chosen is not offered again").isEmpty();
    }

    @Test
    void offersNoMoreThanThreeAndEachKeepsItsCount() throws Exception {
        print("Công tác cán bộ ở Lạc Sơn và hai bài nữa");
        for (var query : List.of("/tim-kiem?q=lac son", "/tim-kiem?q=cong tac can bo lac son", "/en/search?q=Lac Son&ngon-ngu=tat-ca", "/tim-kiem?q=\"lạc sơn\"")) {
            var offered = page(query).select(".about a");
            assertThat(offered).as(query).hasSizeBetween(query.contains("\"") ? 0 : 1, query.contains("\"") ? 0 : 3);
            for (var link : offered) {
                var count = link.text().replaceFirst(".*\\((\\d+)\\)$", "$1");
                assertThat(page(link.attr("href")).select(".list").attr("data-total")).as(link.attr("href")).isEqualTo(count);
            }
        }
        assertThat(page("/en/search?q=Lac Son&ngon-ngu=tat-ca").select(".about a").text()).contains("Only articles about Lac Son district (");
        assertThat(page("/tim-kiem?q=lạc són").select(".about a")).as("other marks name something else").isEmpty();
    }

    @Test
    void aChosenValueIsGivenUpAloneWhereAnAddressHasSeveral() throws Exception {
        var chips = page("/tim-kiem?q=gi&nam=2023&nam=2024").select("main a[href]:has(.unseen)");

        assertThat(chips).extracting(chip -> chip.select("span").first().text(), chip -> chip.attr("href"))
                .contains(tuple("2023", "/tim-kiem?q=gi&nam=2024"), tuple("2024", "/tim-kiem?q=gi&nam=2023"));
    }

    @Test
    void aPlaceWithoutWordsIsAPageToo() throws Exception {
        print("Bài ở Lạc Sơn");
        assertThat(page("/tim-kiem?dia-phuong=huyen-lac-son").select("main article h2 a")).isNotEmpty();
    }

    @Test
    void whateverIsAskedNothingBreaks() throws Exception {
        var long10000 = "x".repeat(10_000);
        var many = IntStream.range(0, 2000).mapToObj(i -> "p" + i + "=" + i).collect(Collectors.joining("&"));
        for (var query : List.of("q=" + long10000, "q=a&page=1000000000", many, "dia-phuong=khong-co", "nam=abc&nam=99999999999", "page=-1", "page=abc",
                "q=%00", "q=%22-", "chu-de=%00&chuyen-muc=..%2F", "language=%F0%9F%90%98", "thu-tu=moi-nhat", "sau=x", "q=%22")) {
            var answer = mvc.get().uri(URI.create("/tim-kiem?" + query)).exchange().getResponse();
            assertThat(answer.getStatus()).as(query).isEqualTo(query.contains("%00") ? 400 : 200);
        }
        assertThat(page("/tim-kiem?q=" + "chim ".repeat(90)).select("main").text()).contains("Câu tìm quá dài");
    }

    private void print(String headline) {
        new Pressroom(intake, paper).print(headline);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    }

    private Document page(String address) throws Exception {
        var answer = (address.contains("%") ? mvc.get().uri(URI.create(address)) : mvc.get().uri(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
