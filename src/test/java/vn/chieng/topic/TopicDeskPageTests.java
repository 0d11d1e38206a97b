package vn.chieng.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.text.Labels;

@ChiengTest
class TopicDeskPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Topics topics;

    @Autowired
    TopicDesk desk;

    @Test
    void createsEditsAndMerges() throws Exception {
        assertThat(pages.post().uri("/toa-soan/chu-de").with(SignedIn.as(Role.EDITOR)).param("kind", "PROGRAMME")
                .param("labels[vi]", "P Trồng măng").param("labels[en]", "P Bamboo").param("aliases[vi]", "P măng bương\nP măng tre"))
                .hasStatus3xxRedirection();
        var id = topics.named("p trong mang").orElseThrow();

        assertThat(pages.get().uri("/en/newsroom/topics/" + id).with(SignedIn.as(Role.EDITOR))).hasStatusOk().bodyText()
                .contains("P măng bương\nP măng tre", "value=\"P Bamboo\"", "Merge into another topic");
        assertThat(pages.get().uri("/toa-soan/chu-de").param("q", "mang buong").with(SignedIn.as(Role.EDITOR))).bodyText().contains("P Trồng măng");

        var other = desk.create(editor(), TopicKind.TOPIC, new Labels(Map.of("vi", "P Măng rừng")));
        assertThat(pages.post().uri("/toa-soan/chu-de/" + id + "/gop").with(SignedIn.as(Role.EDITOR)).param("into", "p mang rung"))
                .hasRedirectedUrl("/toa-soan/chu-de/" + other.id());
        assertThat(pages.get().uri("/toa-soan/chu-de/" + id).with(SignedIn.as(Role.EDITOR))).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        assertThat(pages.post().uri("/toa-soan/chu-de").with(SignedIn.as(Role.EDITOR)).param("labels[vi]", " ")
                .param("descriptions[vi]", "Một mô tả dài")).hasStatusOk().bodyText()
                .contains("chủ đề cần tên", "Một mô tả dài");
    }

    @Test
    void suggestsToReportersAndKeepsThemFromTheDesk() {
        assertThat(pages.get().uri("/toa-soan/goi-y/chu-de?q=khongco").with(SignedIn.as(Role.REPORTER))).hasStatusOk().bodyText().isEqualTo("[]");
        assertThat(pages.get().uri("/toa-soan/chu-de").with(SignedIn.as(Role.REPORTER))).hasStatus(403);
    }

    private static Person editor() {
        return new Person(5, "bien-tap", "Biên Tập", Role.EDITOR);
    }
}
