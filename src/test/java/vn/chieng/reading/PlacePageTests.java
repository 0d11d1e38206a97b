package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;

@ChiengTest
class PlacePageTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private Newspaper paper;
    @Autowired
    private Gazetteer gazetteer;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void aClosedDistrictSaysUntilWhenAndWhatItBecame() throws Exception {
        var page = page("/en/places/huyen-lac-son");

        assertThat(page.select("h1").text()).isEqualTo("Lac Son district");
        assertThat(page.select("main .notice-warning").text()).contains("until 1 July 2025", "Lac Son commune");
        assertThat(page.select(".facts").text()).contains("District", "157", "Hoa Binh province");
        assertThat(page.select(".breadcrumb a").eachText()).containsExactly("Places", "Hoa Binh province");
        assertThat(page("/dia-phuong/huyen-lac-son").select("main .notice-warning").text()).contains("từ ngày 1/7/2025");
    }

    @Test
    void listsTheArticlesWithinAndCountsThem() throws Exception {
        var place = quiet(0);
        new Pressroom(intake, paper).print("vi", Newspaper.fresh("noi"), paper.manuscript("Tin xã", List.of(), List.of(place.key())), Pressroom.DATE);

        var page = page("/dia-phuong/" + place.slug());

        assertThat(page.select(".list").attr("data-total")).isEqualTo("1");
        assertThat(page.select("main article h3 a").text()).isEqualTo("Tin xã");
        assertThat(page("/en/places/" + place.slug()).select(".list").attr("data-total")).isEqualTo("0");
    }

    @Test
    void aNewUnitOffersWhatItsPredecessorsHad() throws Exception {
        var place = quiet(1);
        var before = gazetteer.directPredecessors(place.id()).getFirst().place();
        new Pressroom(intake, paper).print("vi", Newspaper.fresh("noi"), paper.manuscript("Tin của xã cũ", List.of(), List.of(before.key())),
                Instant.parse("2022-05-05T00:00:00Z"));

        var own = page("/dia-phuong/" + place.slug());
        var gathered = page("/dia-phuong/" + place.slug() + "?gom=truoc");

        assertThat(own.select(".list").attr("data-total")).isEqualTo("0");
        assertThat(own.select("main .notice a").attr("href")).isEqualTo("/dia-phuong/" + place.slug() + "?gom=truoc");
        assertThat(own.select(".units").text()).contains(before.label("vi"));
        assertThat(gathered.select("main article a").eachText()).contains("Tin của xã cũ");
        assertThat(gathered.select(".languages a").attr("href")).isEqualTo("/en/places/" + place.slug() + "?include=predecessors");
        assertThat(page("/en/places/" + place.slug() + "?gom=truoc").select("main .notice").text()).contains("units it came from");
    }

    @Test
    void everyUnitHasAPage() {
        gazetteer.atlas().all().stream().filter(place -> place.id() % 9 == 0)
                .forEach(place -> assertThat(mvc.get().uri("/dia-phuong/" + place.slug())).hasStatusOk());
    }

    @Test
    void theOverviewMarksWhatIsNoMore() throws Exception {
        var page = page("/dia-phuong");

        assertThat(page.select("main a[href=/dia-phuong/huyen-lac-son]").text()).isEqualTo("huyện Lạc Sơn");
        assertThat(page.select(".district h3").eachText()).contains("huyện Kỳ Sơn đến 1/1/2020");
        assertThat(page.select("main h2").first().text()).doesNotContain("đến");
    }

    @Test
    void anUnknownPlaceIsNotFound() {
        assertThat(mvc.get().uri("/dia-phuong/khong-co")).hasStatus(404);
        assertThat(mvc.get().uri("/en/places/khong-co")).hasStatus(404);
    }

    /** A commune of today of which no other test writes, made of others. */
    private Place quiet(int which) {
        return gazetteer.atlas().all().stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE && place.to() == null && place.from() != null)
                .filter(place -> gazetteer.directPredecessors(place.id()).size() > 2)
                .sorted(Comparator.comparing(Place::key).reversed()).skip(which).findFirst().orElseThrow();
    }

    private Document page(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
