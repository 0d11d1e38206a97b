package vn.chieng.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@ChiengTest
class FormRescueTests {

    private static final String ARTICLE = "/toa-soan/bai-viet/12";
    private static final String TEXT = "Đoạn văn <b>dài</b> mà không ai muốn viết lại";

    @Autowired MockMvc mvc;
    @Autowired Staff staff;
    @Autowired RescuedForms forms;
    @Autowired KnownBrowsers browsers;

    private final String from = "client-" + UUID.randomUUID();

    @Test
    void whatWasWrittenIsOfferedAgainAfterSignIn() throws Exception {
        var person = staff.working(Role.REPORTER);
        var known = Objects.requireNonNull(signIn(person.login(), null).getCookie(FormRescue.COOKIE));
        assertThat(known.isHttpOnly()).isTrue();
        var lost = send(write(ARTICLE).cookie(known).param("version", "3").param("_csrf", "old").param("newPassword", "bí mật"));
        assertThat(lost.getRedirectedUrl()).isEqualTo("/dang-nhap?kept");
        assertThat(send(get("/dang-nhap?kept").cookie(known)).getContentAsString()).contains("đã được giữ lại");

        var signedIn = signIn(person.login(), known);
        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/toa-soan/ban-da-giu");
        var page = send(get("/toa-soan/ban-da-giu").cookie(known, Objects.requireNonNull(signedIn.getCookie("chieng-session")))).getContentAsString();
        assertThat(page).contains("action=\"" + ARTICLE + "\"", "Đoạn văn &lt;b&gt;dài&lt;/b&gt;", "name=\"version\" value=\"3\"", "name=\"_csrf\"")
                .doesNotContain("bí mật").doesNotContain("value=\"old\"");
    }

    @Test
    void whoHasSignedInAgainElsewhereGoesStraightToWhatWasKept() throws Exception {
        var answer = mvc.perform(write(ARTICLE).cookie(known()).with(SignedIn.as(Role.EDITOR)).with(csrf().useInvalidToken())).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/toa-soan/ban-da-giu");
    }

    @Test
    void whatWasSentAgainAndTakenIsForgotten() throws Exception {
        var known = known();
        send(write("/toa-soan/tai-khoan/1").cookie(known));
        var id = kept(known).getFirst().id();
        send(post("/toa-soan/ban-da-giu/" + id).cookie(known).with(SignedIn.as(Role.EDITOR)));
        assertThat(kept(known)).isEmpty();
    }

    /** A form that came with a picture was longer than an address-like encoding of its letters may be. */
    @Test
    void whatIsSentAgainMayBeAsLongAsWhatWasKept() throws Exception {
        var known = known();
        send(write(ARTICLE).cookie(known));
        assertThat(send(get("/toa-soan/ban-da-giu").cookie(known).with(SignedIn.as(Role.EDITOR))).getContentAsString())
                .contains("<form method=\"post\" enctype=\"multipart/form-data\" action=\"" + ARTICLE + "\"");
    }

    @Test
    void aStrangerHasNothingToKeep() throws Exception {
        assertThat(send(write(ARTICLE)).getRedirectedUrl()).isEqualTo("/dang-nhap?expired");
        assertThat(send(write(ARTICLE).cookie(new Cookie(FormRescue.COOKIE, BrowserToken.fresh().secret()))).getRedirectedUrl())
                .isEqualTo("/dang-nhap?expired");
    }

    @Test
    void anotherBrowserSeesNothing() throws Exception {
        send(write(ARTICLE).cookie(known()));
        assertThat(send(get("/toa-soan/ban-da-giu").cookie(known()).with(SignedIn.as(Role.EDITOR))).getContentAsString())
                .contains("Không có gì được giữ lại").doesNotContain("Đoạn văn");
    }

    @Test
    void aStrangersPageCantLayAForm() throws Exception {
        var known = known();
        send(post(ARTICLE).cookie(known).header("Sec-Fetch-Site", "cross-site").param("body", TEXT));
        send(post(ARTICLE).cookie(known).header("Origin", "https://evil.example").header("Host", "paper.example").param("body", TEXT));
        assertThat(send(post(ARTICLE).cookie(known).param("body", TEXT)).getRedirectedUrl()).isEqualTo("/dang-nhap?expired");
        assertThat(kept(known)).isEmpty();
    }

    @Test
    void whatAPageSendsByItselfTakesNoRoom() throws Exception {
        var known = known();
        for (var i = 0; i < 2 * RescuedForms.MOST; i++) {
            assertThat(send(write(ARTICLE + "/ban-tam").cookie(known).header("X-Requested-With", "fetch")).getStatus()).isEqualTo(401);
        }
        assertThat(kept(known)).isEmpty();
        assertThat(send(write(ARTICLE).cookie(known)).getRedirectedUrl()).isEqualTo("/dang-nhap?kept");
    }

    @Test
    void theOldestMakesRoomAndTheSameAgainTakesNone() throws Exception {
        var known = known();
        for (var i = 0; i <= RescuedForms.MOST; i++) {
            send(write(ARTICLE).cookie(known).param("number", "n" + i));
            send(write(ARTICLE).cookie(known).param("number", "n" + i));
        }
        assertThat(kept(known)).hasSize(RescuedForms.MOST).extracting(form -> Objects.requireNonNull(form.fields().get("number")).getFirst())
                .contains("n1", "n" + RescuedForms.MOST).doesNotContain("n0");
    }

    @Test
    void twoNewArticlesAreTwoThingsAndOneSittingIsOne() {
        var token = new BrowserToken(known().getValue());
        forms.keep(token, "/toa-soan/bai-viet/them-moi", Map.of("body", List.of("Một")), "");
        forms.keep(token, "/toa-soan/bai-viet/them-moi", Map.of("body", List.of("Hai")), "7");
        forms.forgetSitting(token, "7");
        forms.keep(token, "/toa-soan/bai-viet/them-moi", Map.of("body", List.of("Hai rưỡi")), "7");
        assertThat(forms.under(token)).extracting(form -> form.fields().get("body")).containsExactly(List.of("Một"), List.of("Hai rưỡi"));
    }

    @Test
    void passwordsAndFloodsAreNotKept() throws Exception {
        var known = known();
        assertThat(send(post("/dang-nhap").cookie(known).header("Sec-Fetch-Site", "same-origin").param("login", "a").param("password", "b"))
                .getRedirectedUrl()).isEqualTo("/dang-nhap?expired");
        send(write(ARTICLE).cookie(known).param("more", "x".repeat(1 << 20)));
        assertThat(kept(known)).isEmpty();
    }

    private Cookie known() {
        var token = BrowserToken.fresh();
        browsers.welcome(token);
        return new Cookie(FormRescue.COOKIE, token.secret());
    }

    private List<RescuedForm> kept(Cookie known) {
        return forms.under(new BrowserToken(known.getValue()));
    }

    private static MockHttpServletRequestBuilder write(String path) {
        return post(path).header("Sec-Fetch-Site", "same-origin").param("body", TEXT);
    }

    private MockHttpServletResponse signIn(String login, Cookie known) throws Exception {
        var request = post("/dang-nhap").with(csrf()).param("login", login).param("password", Staff.PASSWORD);
        return send(known == null ? request : request.cookie(known));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        })).andReturn().getResponse();
    }
}
