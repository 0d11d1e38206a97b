package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.OTHER_REPORTER;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.Manuscript;

class WritingPagesTests extends NewsroomPages {

    @Autowired
    Staff staff;

    @Test
    void aReporterWritesAndAnEditorPublishes() {
        var created = typed(post("/toa-soan/bai-viet/them-moi", REPORTER), "Mùa măng").param("language", "vi").exchange();
        assertThat(created).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(created.getResponse().getRedirectedUrl());
        var id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));

        assertThat(get(address, REPORTER)).hasStatusOk().bodyText()
                .contains("Mùa măng", "## Đầu đề", "Công tác cán bộ", "huyện Lạc Sơn", "name=\"base\" value=\"1\"", "Báo đã viết xong")
                .doesNotContain("Đăng ngay");
        assertThat(typed(post(address, REPORTER), "Mùa măng mới").param("base", "1")).hasRedirectedUrl(address);
        assertThat(post(address + "/duyet", REPORTER).param("ready", "true")).hasRedirectedUrl(address);
        assertThat(get(address, EDITOR)).hasStatusOk().bodyText().contains("Chờ duyệt", "Đăng ngay", "name=\"revision\" value=\"2\"");
        assertThat(post(address + "/dang-bai", EDITOR).param("revision", "2")).hasRedirectedUrl(address);

        assertThat(readers.look(articles.article(id).number())).isInstanceOfSatisfying(ArticleLookup.Found.class, found -> {
            assertThat(found.article().headline()).isEqualTo("Mùa măng mới");
            assertThat(found.article().body()).isEqualTo("<h2>Đầu đề</h2>\n<p>Đoạn <strong>một</strong>.</p>");
            assertThat(found.article().topicIds()).containsExactly(newspaper.topic("cong-tac-can-bo"));
            assertThat(found.article().placeIds()).containsExactly(newspaper.place("d157"));
        });
        assertThat(get(address, EDITOR)).bodyText().contains("Đã đăng", "Gỡ bài…", "/bai-viet/" + articles.article(id).number());
    }

    @Test
    void keepsAllThatWasTypedWhenItCannotSave() {
        var refused = typed(post("/toa-soan/bai-viet/them-moi", REPORTER), "x".repeat(301)).param("note", "Ghi chú <riêng>").exchange();

        assertThat(refused).hasStatusOk().bodyText()
                .contains("data-dirty", "Tít dài quá 300 ký tự", "x".repeat(301), "Ghi chú &lt;riêng&gt;", "## Đầu đề", "cong tac can bo");
    }

    @Test
    void leavesAnUnclearNameOpenAndOffersWhatItMayBe() {
        var address = address(newspaper.manuscript(fresh("Tên")));

        assertThat(typed(post(address, REPORTER), "Tên", "Hòa Bình\nhuyện Lạc Sơn").param("base", "1")).hasRedirectedUrl(address);
        assertThat(get(address, REPORTER)).bodyText().contains("Tên chưa rõ", "Địa phương “Hòa Bình” là", "|place:Hòa Bình\"");

        var text = articles.article(id(address)).manuscript();
        assertThat(text.openNames()).containsExactly("place:Hòa Bình");
        assertThat(typed(post(address, REPORTER), "Tên").param("base", "2")
                .param("picks[0]", "d152|place:Hòa Bình")).hasRedirectedUrl(address);
        assertThat(articles.article(id(address)).manuscript().openNames()).isEmpty();
        assertThat(articles.article(id(address)).manuscript().placeIds()).containsExactly(newspaper.place("d157"), newspaper.place("d152"));
    }

    @Test
    void showsBothTextsToTheSecondOfTwo() {
        var address = address(newspaper.manuscript(fresh("Hai người")));
        newsdesk.save(EDITOR, id(address), 1, newspaper.manuscript("Tít của biên tập viên"));

        assertThat(typed(post(address, REPORTER), "Tít của phóng viên").param("base", "1")).hasStatusOk().bodyText()
                .contains("lan đã lưu bài này trước bạn", "<del>biên tập</del>", "<ins>phóng</ins>", "name=\"base\" value=\"2\"",
                        "value=\"Tít của phóng viên\"");
        assertThat(get(address, REPORTER)).bodyText().contains("Bạn có chữ chưa lưu từ");
        assertThat(get(address + "?unsaved=true", REPORTER)).bodyText().contains("value=\"Tít của phóng viên\"");
        assertThat(typed(post(address, REPORTER), "Tít của phóng viên").param("base", "2")).hasRedirectedUrl(address);
        assertThat(articles.article(id(address)).manuscript().headline()).isEqualTo("Tít của phóng viên");
    }

    @Test
    void keepsAWorkingCopyAndLetsItGo() {
        var address = address(newspaper.manuscript(fresh("Tạm")));

        assertThat(typed(post(address + "/ban-tam", REPORTER), "Chữ tạm").param("base", "1")).hasStatusOk().bodyText().contains("Đã giữ tạm");
        assertThat(get(address, REPORTER)).bodyText().contains("Bạn có chữ chưa lưu", "<ins>Chữ tạm</ins>");
        assertThat(post(address + "/ban-tam/bo", REPORTER)).hasRedirectedUrl(address);
        assertThat(get(address, REPORTER)).bodyText().doesNotContain("Bạn có chữ chưa lưu");
    }

    @Test
    void unsavedTextThatWasNotShownIsLeftAlone() {
        var address = address(newspaper.manuscript(fresh("Hai cửa sổ")));
        typed(post(address + "/ban-tam", REPORTER), "Chữ của cửa sổ thứ nhất").param("base", "1").param("sittings", "11").exchange();

        assertThat(typed(post(address + "/ban-tam", REPORTER), "Chữ khác").param("base", "1").param("sittings", "22")).hasStatus(409)
                .bodyText().contains("chữ chưa lưu khác của bạn");
        assertThat(typed(post(address, REPORTER), "Chữ khác").param("base", "1").param("sittings", "22")).hasRedirectedUrl(address);
        assertThat(get(address + "?unsaved=true", REPORTER)).bodyText()
                .contains("value=\"Chữ của cửa sổ thứ nhất\"", "name=\"sittings\" value=\"11\"", "data-dirty");
        assertThat(typed(post(address, REPORTER), "Viết tiếp").param("base", "1").param("sittings", "33", "11")).hasStatusOk().bodyText()
                .contains("đã lưu bài này trước bạn", "name=\"sittings\" value=\"33\"", "data-dirty");
        assertThat(typed(post(address, REPORTER), "Viết tiếp").param("base", "2").param("sittings", "33", "11")).hasRedirectedUrl(address);
        assertThat(get(address, REPORTER)).bodyText().contains("value=\"Viết tiếp\"").doesNotContain("Bạn có chữ chưa lưu", "data-dirty");
    }

    @Test
    void whatIsTypedForANewArticleIsKeptUntilItIsSaved() {
        var known = browser();
        var text = fresh("Bài chưa có");
        assertThat(typed(post("/toa-soan/bai-viet/them-moi/ban-tam", REPORTER), "Bài").cookie(known).param("sittings", "44")).hasStatusOk();
        assertThat(typed(post("/toa-soan/bai-viet/them-moi/ban-tam", REPORTER), text).cookie(known).param("sittings", "44")).hasStatusOk()
                .bodyText().contains("Đã giữ tạm");
        assertThat(get("/toa-soan/bai-viet/them-moi", REPORTER).cookie(known)).bodyText().contains("Có chữ bạn viết mà chưa lưu", "/toa-soan/ban-da-giu");
        assertThat(get("/toa-soan", REPORTER).cookie(known)).bodyText().contains("Có chữ bạn viết mà chưa lưu");
        assertThat(get("/toa-soan/ban-da-giu", REPORTER).cookie(known)).bodyText().contains("action=\"/toa-soan/bai-viet/them-moi\"", text);

        assertThat(typed(post("/toa-soan/bai-viet/them-moi", REPORTER), text).cookie(known).param("language", "vi").param("sittings", "44"))
                .hasStatus3xxRedirection();
        assertThat(get("/toa-soan", REPORTER).cookie(known)).bodyText().doesNotContain("Có chữ bạn viết mà chưa lưu");
    }

    /** One in which somebody has signed in. */
    private Cookie browser() {
        var known = Objects.requireNonNull(mvc.post().uri("/dang-nhap").with(csrf()).param("login", staff.working(Role.REPORTER).login())
                .param("password", Staff.PASSWORD).exchange().getResponse().getCookie("chieng-kept"));
        return new Cookie(known.getName(), known.getValue());
    }

    @Test
    void anotherReporterReadsButDoesNotWrite() {
        var address = address(newspaper.manuscript("Bài của Mai"));

        assertThat(get(address, OTHER_REPORTER)).hasStatus(403);
        assertThat(typed(post(address, OTHER_REPORTER), "Sửa").param("base", "1")).hasStatus(403);
        assertThat(post(address + "/ban-tam", OTHER_REPORTER).param("body", "x")).hasStatus(403);
        assertThat(get(address + "/xem-truoc", OTHER_REPORTER)).hasStatusOk().bodyText().contains("Xem trước", "Bài của Mai", "Đoạn thứ nhất");
        assertThat(get("/toa-soan/bai-viet/999999999", EDITOR)).hasStatus(404);
    }

    @Test
    void confirmsWhatAnImportGuessed() {
        var text = newspaper.manuscript("Tít đoán");
        var guessed = new Manuscript(text.headline(), "", text.body(), "", "", text.sectionId(), text.topicIds(), text.placeIds(), null, "",
                List.of("headline", "published"), List.of());
        var address = address(guessed);

        assertThat(get(address, REPORTER)).bodyText().contains("Tít được đề xuất từ bản nhập", "Ngày đăng được đoán");
        assertThat(typed(post(address, REPORTER), "Tít khác").param("base", "1").param("checked", "published")).hasRedirectedUrl(address);
        assertThat(articles.article(id(address)).manuscript().inferred()).isEmpty();
    }

    @Test
    void refusesAPictureThatTheLibraryLacks() {
        var address = address(newspaper.manuscript(fresh("Ảnh")));

        assertThat(typed(post(address, REPORTER), "Ảnh").param("base", "1").param("cover", "khong-co")).hasStatusOk().bodyText()
                .contains("Trong kho không có ảnh “khong-co”", "value=\"khong-co\"");
    }

    private static long id(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private MockMvcRequestBuilder typed(MockMvcRequestBuilder request, String headline) {
        return typed(request, headline, "huyện Lạc Sơn");
    }
}
