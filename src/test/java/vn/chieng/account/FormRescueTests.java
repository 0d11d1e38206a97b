package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;

@ChiengTest
class FormRescueTests {

    private static final String ARTICLE = "/toa-soan/bai-viet/12";
    private static final String TEXT = "Đoạn văn <b>dài</b> mà không ai muốn viết lại";

    @Autowired MockMvc mvc;
    @Autowired AccountDesk desk;
    @Autowired PasswordDesk passwords;
    @Autowired JdbcClient database;

    private final String from = "client-" + UUID.randomUUID();

    @Test
    void whatWasWrittenIsOfferedAgainAfterSignIn() throws Exception {
        var lost = send(write(ARTICLE).param("version", "3").param("_csrf", "old").param("newPassword", "bí mật"));
        assertThat(lost.getRedirectedUrl()).isEqualTo("/dang-nhap?kept");
        var kept = kept(lost);
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(send(get("/dang-nhap?kept").cookie(kept)).getContentAsString()).contains("đã được giữ lại");

        var person = new TestAccounts(desk, passwords).working(Role.REPORTER);
        var signedIn = send(post("/dang-nhap").cookie(kept).with(csrf()).param("login", person.login()).param("password", TestAccounts.PASSWORD));
        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/toa-soan/ban-da-giu");
        var page = send(get("/toa-soan/ban-da-giu").cookie(kept, session(signedIn))).getContentAsString();
        assertThat(page).contains("action=\"" + ARTICLE + "\"", "Đoạn văn &lt;b&gt;dài&lt;/b&gt;", "name=\"version\" value=\"3\"", "name=\"_csrf\"")
                .doesNotContain("bí mật").doesNotContain("value=\"old\"");
    }

    @Test
    void whoHasSignedInAgainElsewhereGoesStraightToWhatWasKept() throws Exception {
        var answer = mvc.perform(write(ARTICLE).with(SignedIn.as(Role.EDITOR)).with(csrf().useInvalidToken())).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/toa-soan/ban-da-giu");
    }

    @Test
    void whatWasSentAgainAndTakenIsForgotten() throws Exception {
        var kept = kept(send(write("/toa-soan/tai-khoan/1")));
        var id = id(kept);
        send(post("/toa-soan/ban-da-giu/" + id).cookie(kept).with(SignedIn.as(Role.EDITOR)));
        assertThat(database.sql("select count(*) from rescued_form where id = ?").param(id).query(Long.class).single()).isZero();
    }

    @Test
    void anotherBrowserSeesNothing() throws Exception {
        send(write(ARTICLE));
        assertThat(send(get("/toa-soan/ban-da-giu").with(SignedIn.as(Role.EDITOR))).getContentAsString())
                .contains("Không có gì được giữ lại").doesNotContain("Đoạn văn");
    }

    @Test
    void aStrangersPageCantLayAForm() throws Exception {
        assertThat(send(post(ARTICLE).header("Sec-Fetch-Site", "cross-site").param("body", TEXT)).getCookie(FormRescue.COOKIE)).isNull();
        assertThat(send(post(ARTICLE).header("Origin", "https://evil.example").header("Host", "paper.example").param("body", TEXT))
                .getCookie(FormRescue.COOKIE)).isNull();
        assertThat(send(post(ARTICLE).param("body", TEXT)).getRedirectedUrl()).isEqualTo("/dang-nhap?expired");
    }

    @Test
    void passwordsAndFloodsAreNotKept() throws Exception {
        assertThat(send(post("/dang-nhap").header("Sec-Fetch-Site", "same-origin").param("login", "a").param("password", "b")).getRedirectedUrl())
                .isEqualTo("/dang-nhap?expired");
        assertThat(send(write(ARTICLE).param("more", "x".repeat(1 << 20))).getCookie(FormRescue.COOKIE)).isNull();
        for (var i = 0; i < RescuedForms.FROM_ONE_CLIENT; i++) {
            send(write(ARTICLE));
        }
        assertThat(send(write(ARTICLE)).getCookie(FormRescue.COOKIE)).isNull();
    }

    private static MockHttpServletRequestBuilder write(String path) {
        return post(path).header("Sec-Fetch-Site", "same-origin").param("body", TEXT);
    }

    private long id(Cookie kept) {
        return database.sql("select id from rescued_form where token_hash = ?").param(Secrets.hash(kept.getValue())).query(Long.class).single();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        })).andReturn().getResponse();
    }

    private static Cookie kept(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie(FormRescue.COOKIE));
    }

    private static Cookie session(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie("chieng-session"));
    }
}
