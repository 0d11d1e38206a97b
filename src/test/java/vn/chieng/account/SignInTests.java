package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chieng.ChiengTest;
import vn.chieng.TestClock;

/** The doors of the newsroom, with real sessions in the database. */
@ChiengTest
class SignInTests {

    @Autowired MockMvc mvc;
    @Autowired AccountDesk desk;
    @Autowired PasswordDesk passwords;
    @Autowired TestClock clock;

    private TestAccounts people;
    private final String from = "client-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        people = new TestAccounts(desk, passwords);
    }

    @Test
    void theNewsroomSendsStrangersToSignInAndRemembersWhereTheyWantedToGo() throws Exception {
        var answer = send(get("/toa-soan/tai-khoan?a=b&c=đ"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).startsWith("/dang-nhap?to=%2Ftoa-soan%2Ftai-khoan%3Fa%3Db%26c%3D");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(send(get("/en/newsroom")).getRedirectedUrl()).isEqualTo("/en/sign-in?to=%2Fen%2Fnewsroom");
    }

    @Test
    void whoSignsInArrivesWhereTheyWantedToGo() throws Exception {
        var person = people.working(Role.REPORTER);
        var answer = signIn(person.login().toUpperCase(), TestAccounts.PASSWORD, "/mat-khau?x=1");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/mat-khau?x=1");
        var cookie = session(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(send(get("/mat-khau").cookie(cookie)).getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyIsLedOutOfThePaper() throws Exception {
        var person = people.working(Role.REPORTER);
        assertThat(signIn(person.login(), TestAccounts.PASSWORD, "//evil.example").getRedirectedUrl()).isEqualTo("/toa-soan");
    }

    @Test
    void aWrongPasswordKeepsTheLoginAndNeverTheAccountsSecret() throws Exception {
        var person = people.working(Role.REPORTER);
        var wrong = signIn(person.login(), "không phải thế đâu", "/");
        var unknown = signIn("nobody" + person.login(), "không phải thế đâu", "/");
        assertThat(wrong.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Tên đăng nhập hoặc mật khẩu không đúng", person.login())
                .doesNotContain("không phải thế đâu");
    }

    @Test
    void theSixthGuessIsAskedToWait() throws Exception {
        var person = people.working(Role.REPORTER);
        for (var i = 0; i < 5; i++) {
            signIn(person.login(), "không phải thế đâu", "/");
        }
        var answer = signIn(person.login(), TestAccounts.PASSWORD, "/");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString()).containsPattern("Hãy thử lại sau \\d\\d:\\d\\d");
    }

    @Test
    void aOneTimePasswordOpensNothingButThePasswordPage() throws Exception {
        var person = people.working(Role.EDITOR);
        var once = passwords.giveOneTimePassword(TestAccounts.ADMINISTRATOR, person.login());
        var answer = signIn(person.login(), once, "/toa-soan");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/mat-khau");
        var cookie = session(answer);
        assertThat(send(get("/toa-soan").cookie(cookie)).getRedirectedUrl()).isEqualTo("/mat-khau");
        assertThat(send(get("/toa-soan/ban-da-giu").cookie(cookie)).getRedirectedUrl()).isEqualTo("/mat-khau");
        assertThat(send(get("/mat-khau").cookie(cookie)).getContentAsString()).contains("mật khẩu dùng một lần");
        var changed = send(post("/mat-khau").cookie(cookie).with(csrf())
                .param("old", once).param("password", "câu mới của tôi").param("again", "câu mới của tôi"));
        assertThat(changed.getRedirectedUrl()).isEqualTo("/toa-soan");
        assertThat(send(get("/toa-soan/ban-da-giu").cookie(session(changed))).getStatus()).isEqualTo(200);
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() throws Exception {
        var person = people.working(Role.REPORTER);
        var here = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        var elsewhere = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        var changed = send(post("/mat-khau").cookie(here).with(csrf())
                .param("old", TestAccounts.PASSWORD).param("password", "câu mới của tôi").param("again", "câu mới của tôi"));
        assertThat(send(get("/mat-khau").cookie(session(changed))).getStatus()).isEqualTo(200);
        assertThat(send(get("/mat-khau").cookie(elsewhere)).getStatus()).isEqualTo(302);
    }

    @Test
    void guessingAtThePresentPasswordInAnOpenSessionIsSlowedToo() throws Exception {
        var person = people.working(Role.REPORTER);
        var cookie = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        for (var i = 0; i < SignInThrottle.ACCOUNT_LIMIT; i++) {
            assertThat(change(cookie, "không phải thế đâu")).contains("Mật khẩu hiện tại không đúng");
        }
        assertThat(change(cookie, TestAccounts.PASSWORD)).contains("Hãy thử lại sau 15 phút");
    }

    @Test
    void aSessionEndsAfterADayHoweverBusy() throws Exception {
        var person = people.working(Role.REPORTER);
        var cookie = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        clock.goForward(Duration.ofHours(23));
        assertThat(send(get("/mat-khau").cookie(cookie)).getStatus()).isEqualTo(200);
        clock.goForward(Duration.ofMinutes(61));
        assertThat(send(get("/mat-khau").cookie(cookie)).getStatus()).isEqualTo(302);
    }

    @Test
    void disablingAnAccountEndsItsSessions() throws Exception {
        var person = people.working(Role.REPORTER);
        var cookie = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        desk.disable(TestAccounts.ADMINISTRATOR, person.id());
        assertThat(send(get("/mat-khau").cookie(cookie)).getStatus()).isEqualTo(302);
    }

    @Test
    void aPasswordThatBreaksARuleIsExplainedBesideItsField() throws Exception {
        var person = people.working(Role.REPORTER);
        var cookie = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        var answer = send(post("/mat-khau").cookie(cookie).with(csrf())
                .param("old", TestAccounts.PASSWORD).param("password", "ngắn").param("again", "ngắn"));
        assertThat(answer.getContentAsString()).contains("password-error", "Mật khẩu cần ít nhất 10 ký tự").doesNotContain("value=\"ngắn\"");
    }

    @Test
    void anInvitationLetsItsBearerSetAPasswordAndEnter() throws Exception {
        var invitation = people.invite(Role.REPORTER);
        var path = "/loi-moi/" + invitation.token();
        assertThat(send(get(path)).getContentAsString()).contains("Bùi Thị Thử", invitation.login());
        var accepted = send(post(path).with(csrf()).param("password", TestAccounts.PASSWORD).param("again", TestAccounts.PASSWORD));
        assertThat(accepted.getRedirectedUrl()).isEqualTo("/toa-soan");
        assertThat(send(get("/mat-khau").cookie(session(accepted))).getStatus()).isEqualTo(200);
        assertThat(send(get(path)).getStatus()).isEqualTo(410);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var person = people.working(Role.REPORTER);
        var cookie = session(signIn(person.login(), TestAccounts.PASSWORD, "/"));
        assertThat(send(post("/dang-xuat").cookie(cookie).with(csrf())).getRedirectedUrl()).isEqualTo("/dang-nhap?out");
        assertThat(send(get("/mat-khau").cookie(cookie)).getStatus()).isEqualTo(302);
    }

    private String change(Cookie cookie, String old) throws Exception {
        return send(post("/mat-khau").cookie(cookie).with(csrf()).param("old", old).param("password", "câu mới của tôi")
                .param("again", "câu mới của tôi")).getContentAsString();
    }

    private MockHttpServletResponse signIn(String login, String password, String to) throws Exception {
        return send(post("/dang-nhap").with(csrf()).param("login", login).param("password", password).param("to", to));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        })).andReturn().getResponse();
    }

    private static Cookie session(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie("chieng-session"));
    }
}
