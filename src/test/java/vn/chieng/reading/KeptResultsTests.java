package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.PublicationDesk;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.spelling.Wordbooks;
import vn.chieng.text.Labels;
import vn.chieng.text.Slug;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicKind;

@ChiengTest
class KeptResultsTests {

    private static final Duration SETTLED = Duration.ofSeconds(70);

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private ArticlePages articles;
    @Autowired
    private PublicationDesk press;
    @Autowired
    private TopicDesk topics;
    @Autowired
    private IndexUpkeep index;
    @Autowired
    private Newspaper paper;
    @Autowired
    private Wordbooks wordbooks;
    @Autowired
    private TestClock clock;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void whatIsAskedAgainTakesOneLookAtTheDatabase() throws Exception {
        print("Dơi quạ về hang Ngòi");
        clock.goForward(SETTLED);
        learn();
        var first = body("/tim-kiem?q=doi qua ve hang");
        try (var statements = new Statements()) {
            assertThat(body("/tim-kiem?q=doi qua ve hang")).isEqualTo(first);
            assertThat(statements.sent()).hasSize(1).allMatch(sql -> sql.contains("audit_entry"));
        }
        assertThat(mvc.get().uri("/tim-kiem?q=doi qua ve hang").exchange().getResponse().getHeader("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(page("/en/search?q=doi qua ve hang").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() throws Exception {
        var number = print("Cầy vằn qua suối Trạch");
        assertThat(page("/tim-kiem?q=cay van qua suoi").select("main article")).hasSize(1);
        press.withdraw(Newspaper.EDITOR, id(number), "Sai");
        assertThat(page("/tim-kiem?q=cay van qua suoi").select("main article")).isEmpty();
        index.awaitCaughtUp(Duration.ofSeconds(20));
        assertThat(page("/tim-kiem?q=cay van qua suoi").select(".list").attr("data-total")).isEqualTo("0");
    }

    @Test
    void whatIsPublishedIsFoundAsSoonAsTheIndexKnowsIt() throws Exception {
        print("Sóc bụng đỏ thứ nhất");
        assertThat(page("/tim-kiem?q=soc bung do").select("main article")).hasSize(1);
        print("Sóc bụng đỏ thứ hai");
        assertThat(page("/tim-kiem?q=soc bung do").select("main article")).hasSize(2);
    }

    @Test
    void whatIsLearntOfSpellingIsOfferedAtOnce() throws Exception {
        print("Vượn khoạch nhảy cành");
        assertThat(page("/tim-kiem?q=vuonn khoach nhay").select(".meant").text()).doesNotContain("vượn khoạch nhảy");
        learn();
        assertThat(page("/tim-kiem?q=vuonn khoach nhay").select(".meant").text()).containsIgnoringCase("vượn khoạch nhảy");
    }

    private void learn() {
        wordbooks.learn("vi");
        wordbooks.learn("en");
    }

    @Test
    void whatIsRenamedHasItsNewNameAtOnce() throws Exception {
        var name = Newspaper.fresh("Thú rừng");
        var topic = topics.create(Newspaper.EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", name)));
        var address = "/tim-kiem?chu-de=" + Slug.of(name);
        assertThat(page(address).select("title").text()).contains(name);
        topics.rename(Newspaper.EDITOR, topic.id(), new Labels(Map.of("vi", "Muông thú")));
        assertThat(page(address).select("title").text()).contains("Muông thú");
    }

    @Test
    void theDayAtTheTopIsToday() throws Exception {
        var before = page("/tim-kiem?q=ngay nao").select(".today").text();
        clock.goForward(Duration.ofDays(1));
        assertThat(page("/tim-kiem?q=ngay nao").select(".today").text()).isNotEqualTo(before);
    }

    private long id(long number) {
        return ((ArticleLookup.Found) articles.look(number)).article().id();
    }

    private long print(String headline) {
        var number = new Pressroom(intake, paper).print(headline);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
        return number;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private String body(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
