package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.REPORTER;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.chieng.SignedIn;
import vn.chieng.account.Role;

/** What is said of a field is tied to it, for whoever hears a page. */
class FieldNotesTests extends NewsroomPages {

    @Test
    void anArticlesFieldsNameTheirErrorsAndHints() throws Exception {
        var page = page(post("/toa-soan/bai-viet/them-moi", REPORTER).param("headline", "x".repeat(301)).param("standfirst", "x".repeat(5_001))
                .param("body", "x".repeat(500_001)).param("byline", "x".repeat(201)).param("source", "x".repeat(201))
                .param("topics", "x".repeat(5_001)).param("places", "x".repeat(5_001)).param("cover", "khong-co").param("note", "x".repeat(5_001)));

        for (var field : List.of("headline", "standfirst", "body", "byline", "source", "topics", "places", "cover", "note")) {
            var input = page.getElementById(field);
            assertThat(input.attr("aria-invalid")).as(field).isEqualTo("true");
            assertThat(said(page, input)).as(field).containsPattern("dài quá|Dài quá|Trong kho không có");
        }
        pointsAtWhatIsThere(page);
    }

    @Test
    void formsOfPeopleAndPaperDoSoToo() throws Exception {
        for (var address : List.of("/mat-khau", "/toa-soan/tai-khoan/them-moi", "/toa-soan/thiet-lap", "/toa-soan/bai-viet/them-moi", "/toa-soan")) {
            pointsAtWhatIsThere(page(mvc.get().uri(address).with(SignedIn.as(Role.ADMINISTRATOR))));
        }
        var refused = page(mvc.post().uri("/toa-soan/tai-khoan/them-moi").with(SignedIn.as(Role.ADMINISTRATOR)).param("login", "Ö").param("name", ""));
        assertThat(refused.getElementById("login").attr("aria-describedby")).isEqualTo("login-hint login-error");
        assertThat(refused.getElementById("name").attr("aria-describedby")).isEqualTo("name-error");
        pointsAtWhatIsThere(refused);
        assertThat(said(page(mvc.get().uri("/mat-khau").with(SignedIn.as(Role.EDITOR))), "password")).isNotEmpty();
    }

    @Test
    void aBodyInHtmlHasItsHint() throws Exception {
        var page = page(post("/toa-soan/bai-viet/them-moi", REPORTER).param("headline", "x".repeat(301)).param("format", "HTML")
                .param("body", "<table><tr><td rowspan=\"2\">a</td></tr></table>"));

        assertThat(said(page, "body")).contains("HTML");
    }

    private static void pointsAtWhatIsThere(Document page) {
        for (var field : page.select("[aria-describedby]")) {
            for (var id : field.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(page.title() + " " + field.id() + " → " + id).isNotNull();
            }
        }
    }

    private static String said(Document page, String field) {
        return said(page, page.getElementById(field));
    }

    private static String said(Document page, Element field) {
        var words = new StringBuilder();
        for (var id : field.attr("aria-describedby").split(" ")) {
            words.append(page.getElementById(id).text()).append(' ');
        }
        return words.toString();
    }

    private static Document page(MockMvcRequestBuilder request) throws Exception {
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
