package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;

@ChiengTest
class FormerAddressTests {

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private Newspaper paper;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void theOlderSitesAddressLeadsToTheArticle() {
        var number = new Pressroom(intake, paper).printFrom("Từ báo cũ", "/en/2/738100/Tu-bao-cu.htm");
        var now = "/bai-viet/" + number + "/tu-bao-cu";

        assertThat(mvc.get().uri("/en/2/738100/Tu-bao-cu.htm")).hasStatus(301).hasHeader("Location", now);
        assertThat(mvc.get().uri("/en/2/738100/T117-bao-cu.htm")).hasStatus(301).hasHeader("Location", now);
        assertThat(mvc.head().uri("/en/2/738100/x.htm")).hasStatus(301);
        assertThat(mvc.get().uri("/en/2/7381/Tu-bao-cu.htm")).hasStatus(404);
        assertThat(mvc.get().uri("/2/738100/Tu-bao-cu.htm")).hasStatus(404);
        assertThat(mvc.post().uri("/en/2/738100/Tu-bao-cu.htm")).hasStatus4xxClientError();
    }

    @Test
    void anyAddressMayHaveBeenOne() {
        var number = new Pressroom(intake, paper).printFrom("Từ blog", "/2019/05/chữ có dấu/?p=12");

        assertThat(mvc.get().uri("/2019/05/{a}/?p=12", "chữ có dấu")).hasStatus(301).hasHeader("Location", "/bai-viet/" + number + "/tu-blog");
        assertThat(mvc.get().uri("/2019/05/{a}/?p=13", "chữ có dấu")).hasStatus(404);
    }
}
