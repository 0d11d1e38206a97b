package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.Arrival;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.Manuscript;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;

@ChiengTest
@Transactional
class ComparablesTests {

    private static final Instant DAY = Instant.parse("2023-05-06T01:00:00Z");

    @Autowired
    private Comparables comparables;
    @Autowired
    private Related related;
    @Autowired
    private IntakeDesk intake;
    @Autowired
    private DeskArticles deskArticles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private Gazetteer gazetteer;
    @Autowired
    private JdbcClient database;

    @Test
    void theDesksPlacesCountWhateverTheTextSays() {
        assertThat(places(arrive("Ở huyện Tân Lạc", "Bà con huyện Tân Lạc.", List.of("d150")))).containsExactly("d150");
    }

    @Test
    void anArticleWithoutPlacesHappensWhereMostOfThosePlacesLieThatItNames() {
        assertThat(places(arrive("Nước về", "Bà con huyện Tân Lạc bảo người huyện Đà Bắc; ở huyện Tân Lạc đã có nước.", List.of()))).containsExactly("d155");
    }

    @Test
    void whatIsAboutManyPlacesIsAboutNone() {
        assertThat(places(arrive("Nước về", "Từ huyện Tân Lạc đến huyện Đà Bắc.", List.of()))).isEmpty();
        assertThat(places(arrive("Nước về", "Khắp nơi đều có.", List.of()))).isEmpty();
    }

    @Test
    void theProvinceBehindADistrictsNameTakesNothingFromIt() {
        assertThat(places(arrive("Nước về huyện Tân Lạc, tỉnh Hoà Bình", "Bà con mừng.", List.of()))).containsExactly("d155");
        assertThat(places(arrive("Nước về", "Tỉnh Hòa Bình họp; tỉnh Hòa Bình bàn. Cả huyện Tân Lạc cũng có người.", List.of()))).isEmpty();
    }

    @Test
    void ofTheOthersTheCardTellsThePlace() {
        var other = arrive("Chiêng vang ở huyện Tân Lạc", "Huyện Đà Bắc, huyện Đà Bắc, huyện Đà Bắc.", List.of());

        assertThat(comparables.of(List.of(number(other)))).singleElement().extracting(comparables::placed).satisfies(facts -> {
            assertThat(facts.places()).containsExactly(newspaper.place("d155"));
            assertThat(facts.within()).contains(newspaper.place("d155")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void twoThatNameADistrictInTheirTextsAloneAreNearAndNoMoreIsSaid() {
        var subject = arrive("Chiêng vang ở huyện Tân Lạc", "Đêm huyện Tân Lạc, trăng lên.", List.of());
        var other = arrive("Mo hát ở huyện Tân Lạc", "Một chuyện khác.", List.of());

        assertThat(related.compared(comparables.subject(live(subject)), Chosen.NOTHING, Map.of(number(subject), 10.0, number(other), 4.0)))
                .filteredOn(one -> one.facts().card().id() == other).singleElement()
                .satisfies(one -> {
                    assertThat(one.place()).isEqualTo(1);
                    assertThat(one.nearUnit()).isEqualTo(newspaper.place("d155"));
                    assertThat(one.sharedUnit()).isNull();
                    assertThat(one.facts().places()).as("two without places are not of one event").isEmpty();
                });
    }

    private long arrive(String headline, String body, List<String> placeKeys) {
        var key = Newspaper.fresh("noi");
        var text = newspaper.manuscript(headline, List.of("chieng-muong"), placeKeys);
        intake.take(Person.machine("import"), List.of(new Arrival(key, null, "vi", key, new Manuscript(headline, "", "<p>" + body + "</p>", "", "",
                text.sectionId(), text.topicIds(), text.placeIds(), null, "", List.of(), List.of()), Arrival.State.LIVE, DAY, null, List.of(), null,
                List.of(), null, key)));
        return database.sql("select id from article where key = ?").param(key).query(Long.class).single();
    }

    private List<String> places(long id) {
        return comparables.subject(live(id)).places().stream().map(place -> gazetteer.byId(place).map(Place::key).orElseThrow()).toList();
    }

    private LiveArticle live(long id) {
        return ((ArticleLookup.Found) pages.look(number(id))).article();
    }

    private long number(long id) {
        return deskArticles.article(id).number();
    }
}
