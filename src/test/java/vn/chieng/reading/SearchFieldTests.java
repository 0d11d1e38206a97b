package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.search.IndexUpkeep;

@ChiengTest
class SearchFieldTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private Newspaper paper;
    @Autowired
    private JsonMapper json;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void offersTopicsPlacesAndHeadlinesForWhatIsTypedWithoutMarks() throws Exception {
        new Pressroom(intake, paper).print("Rái cá vuốt bé trở lại suối");
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();

        assertThat(offered("/tim-kiem/goi-y?q=rai ca vu")).contains("Rái cá vuốt bé trở lại suối");
        assertThat(offered("/tim-kiem/goi-y?q=cong tac")).contains("Công tác cán bộ");
        assertThat(offered("/tim-kiem/goi-y?q=lac s")).anyMatch(name -> name.endsWith("Lạc Sơn"));
        assertThat(offered("/en/search/suggest?q=personnel")).contains("Personnel work");
    }

    @Test
    void offersNothingForNothingOrNonsense() throws Exception {
        for (var typed : List.of("", "x", "%", "\"-", "x".repeat(5000), "(((", "zzzqqq*")) {
            assertThat(offered("/tim-kiem/goi-y?q={q}", typed)).as(typed).isEmpty();
        }
    }

    @Test
    void browsersCanAddThePapersSearch() throws Exception {
        var head = Jsoup.parse(mvc.get().uri("/en").exchange().getResponse().getContentAsString()).select("link[rel=search]");
        assertThat(head.attr("href")).isEqualTo("/en/search/description");
        var answer = mvc.get().uri("/en/search/description").exchange().getResponse();
        assertThat(answer.getContentType()).startsWith("application/opensearchdescription+xml");
        var description = Jsoup.parse(answer.getContentAsString(), "", Parser.xmlParser());
        assertThat(description.select("ShortName").text()).isNotEmpty().hasSizeLessThanOrEqualTo(16);
        assertThat(description.select("Url[type=text/html]").attr("template")).startsWith("http").endsWith("/en/search?q={searchTerms}");
        assertThat(description.select("Url[type=application/x-suggestions+json]").attr("template")).endsWith("/en/search/suggest?q={searchTerms}");
    }

    @Test
    void thePapersSearchIsDescribedToWhoeverAsks() {
        for (var accepted : List.of("text/html", "application/json", "application/opensearchdescription+xml", "*/*")) {
            assertThat(mvc.get().uri("/en/search/description").header("Accept", accepted)).as(accepted).hasStatusOk()
                    .hasHeader("Content-Type", "application/opensearchdescription+xml;charset=UTF-8").bodyText().contains("<OpenSearchDescription");
        }
    }

    private List<String> offered(String address, Object... values) throws Exception {
        var answer = json.readTree(mvc.get().uri(address, values).exchange().getResponse().getContentAsString());
        return answer.get(1).valueStream().map(word -> word.asString()).toList();
    }
}
