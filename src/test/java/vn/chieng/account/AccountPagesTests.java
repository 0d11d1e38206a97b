package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import picocli.CommandLine;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;

@ChiengTest
class AccountPagesTests {

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired AccountCommand command;
    @Autowired SignInDesk signIn;
    @Autowired SignInThrottle throttle;
    @Autowired Staff staff;
    @Autowired JdbcClient database;

    @Test
    void accountsAreTheAdministratorsBusiness() throws Exception {
        for (var role : new Role[] {Role.REPORTER, Role.EDITOR}) {
            assertThat(send(get("/toa-soan/tai-khoan"), role).getStatus()).isEqualTo(403);
            assertThat(send(post("/toa-soan/tai-khoan/them-moi").param("login", "x"), role).getStatus()).isEqualTo(403);
        }
        assertThat(send(get("/en/newsroom/accounts"), Role.ADMINISTRATOR).getContentAsString()).contains("admin", "Administrator");
    }

    @Test
    void anAdministratorMakesAnAccountAndGetsALinkToSend() throws Exception {
        var login = login();
        var page = send(post("/toa-soan/tai-khoan/them-moi").param("login", login).param("name", "Hà Văn Thử").param("role", "EDITOR"),
                Role.ADMINISTRATOR).getContentAsString();
        assertThat(page).contains("http://localhost:8080/loi-moi/");
        var account = accounts.findByLogin(login).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.EDITOR);
        var edit = send(get("/toa-soan/tai-khoan/" + account.id()), Role.ADMINISTRATOR).getContentAsString();
        assertThat(HtmlUtils.htmlUnescape(edit)).contains("value=\"Hà Văn Thử\"", "/toa-soan/tai-khoan/" + account.id() + "/khoa");
        send(post("/toa-soan/tai-khoan/" + account.id() + "/khoa"), Role.ADMINISTRATOR);
        assertThat(accounts.findByLogin(login).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        var page = send(post("/toa-soan/tai-khoan/them-moi").param("login", "Lò Vi").param("name", " ").param("role", "EDITOR"),
                Role.ADMINISTRATOR).getContentAsString();
        assertThat(HtmlUtils.htmlUnescape(page)).contains("value=\"Lò Vi\"", "value=\"EDITOR\" selected", "Tên đăng nhập gồm 2 đến 40 ký tự", "Hãy ghi họ tên", "login-error");
    }

    @Test
    void anInventedRoleIsRefused() throws Exception {
        var page = send(post("/toa-soan/tai-khoan/them-moi").param("login", login()).param("name", "Lò Thị Thử").param("role", "KING"),
                Role.ADMINISTRATOR).getContentAsString();
        assertThat(page).contains("Hãy chọn vai trò trong danh sách");
    }

    @Test
    void theConsoleListsCreatesAndResets() {
        var login = login();
        assertThat(console("create", login, "--name", "Bàn Thị Thử")).contains("http://localhost:8080/loi-moi/").containsPattern("\\d, \\d{4}|\\d:\\d\\d")
                .doesNotContain("Z\n");
        assertThat(console("list")).contains(login, "INVITED");
        assertThat(console("reset", login).strip()).hasSize(24);
        assertThat(accounts.findByLogin(login).orElseThrow().mustChangePassword()).isTrue();
    }

    @Test
    void theConsoleSpeaksTheOperatorsLanguage() {
        var login = login();
        console("create", login, "--name", "Bàn Thị Thử");
        inLanguage("vi", () -> {
            assertThat(console("create", login, "--name", "Again")).contains("Tên đăng nhập này đã có người dùng");
            assertThat(console("create", "Lò Vi", "--name", "Lò Vi")).contains("Tên đăng nhập gồm 2 đến 40 ký tự");
            assertThat(console("reset", "nobody-" + login)).isEqualToIgnoringNewLines("Không có tài khoản \"nobody-" + login + "\".");
        });
        inLanguage("en", () -> assertThat(console("create", login, "--name", "Again")).contains("This login is taken"));
    }

    /** The only administrator may be the one who is disabled, or the one on whose account somebody has been guessing. */
    @Test
    void theConsoleLetsInWhoeverWasKeptOut() {
        var person = staff.working(Role.EDITOR);
        database.sql("update account set disabled_at = now(), disabled_by = 'x' where login = ?").param(person.login()).update();
        for (var i = 0; i < SignInThrottle.ACCOUNT_LIMIT; i++) {
            throttle.attempt(person.login(), "somewhere-" + person.login());
        }
        var password = console("reset", person.login()).strip().lines().toList().getLast();
        assertThat(signIn.signIn(person.login(), password, "elsewhere-" + person.login())).isInstanceOf(SignIn.Welcome.class);
        assertThat(database.sql("select action from audit_entry where subject = ?").param("account/" + person.login()).query(String.class).list())
                .contains("account.enabled", "account.one-time-password-given");
    }

    private static void inLanguage(String language, Runnable work) {
        var before = System.setProperty("chieng.language", language);
        try {
            work.run();
        } finally {
            if (before == null) {
                System.clearProperty("chieng.language");
            } else {
                System.setProperty("chieng.language", before);
            }
        }
    }

    private String console(String... words) {
        var said = new StringWriter();
        new CommandLine(command).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true)).execute(words);
        return said.toString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Role role) throws Exception {
        return mvc.perform(request.with(SignedIn.as(role))).andReturn().getResponse();
    }

    private static String login() {
        return "t" + UUID.randomUUID().toString().substring(0, 13);
    }
}
