package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;

/** A third language needs a line of configuration, messages and labels, and no program: here Mường, with the letters it needs. */
@SpringBootTest(properties = {"chieng.editions=vi, en, mtq", "chieng.seeds=none", "chieng.clockwork=false", "chieng.address=https://bao.example"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshHome.class)
@Import({TestDatabase.class, TestClock.class, Newspaper.class})
class ThirdEditionTests {

    private static final String HEADLINE = composed("Mươ\u0312l Pi khai ha\u032d mu\u0312a ru\u032dộng");

    @Autowired MockMvcTester site;
    @Autowired IntakeDesk intake;
    @Autowired Newspaper newspaper;

    @Test
    void itsPagesStandUnderItsCodeAndSayTheirLanguage() {
        for (var address : List.of("/mtq", "/mtq/dang-nhap", "/mtq/chu-de/cong-tac-can-bo", "/mtq/dia-phuong", "/mtq/tim-kiem?q=muol")) {
            assertThat(page(address)).as(address).contains("lang=\"mtq\"", "hreflang=\"en\"").doesNotContain("??");
        }
        assertThat(site.get().uri("/mtq/toa-soan")).redirectedUrl().startsWith("/mtq/dang-nhap?to=");
    }

    @Test
    void theOtherEditionsOfferItByItsName() {
        assertThat(page("/")).contains("href=\"/mtq\"", composed("Tiếng Mường")).doesNotContain("??");
        assertThat(page("/en")).contains("href=\"/mtq\"", "Mường");
    }

    @Test
    void anArticleInItIsReadAndFoundWithAndWithoutItsMarks() {
        publish();
        await().atMost(Duration.ofSeconds(30)).until(() -> page("/mtq/tim-kiem?q=muol pi khai ha").contains("data-total=\"1\""));
        var results = page("/mtq/tim-kiem?q=" + HEADLINE);
        var address = results.replaceAll("(?s).*href=\"(/mtq/bai-viet/\\d+/[a-z-]+)\".*", "$1");
        assertThat(address).endsWith("/muol-pi-khai-ha-mua-ruong");
        assertThat(page(address)).contains(HEADLINE, "Chuyê\u0323\u032dn mươ\u0312l", "rel=\"canonical\" href=\"https://bao.example/mtq/").doesNotContain("??");
        assertThat(page("/mtq")).contains(HEADLINE);
        assertThat(page("/")).doesNotContain(HEADLINE);
    }

    private void publish() {
        var text = new Manuscript(HEADLINE, "Sapo.", composed("<p>Toạn mở tâ\u0323\u032du.</p>"), "Bùi Thị Mai", "", newspaper.section("culture"),
                List.of(newspaper.topic("chieng-muong")), List.of(newspaper.place("d157")), null, "", List.of(), List.of());
        intake.take(Person.machine("import"), List.of(new Arrival("mtq-1", null, "mtq", "mtq-1", text, Arrival.State.LIVE,
                Instant.parse("2024-02-20T01:00:00Z"), null, List.of(), null, List.of(), null, "mtq-1")));
    }

    private String page(String address) {
        MvcTestResult answer = site.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
