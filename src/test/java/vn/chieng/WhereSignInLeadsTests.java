package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The server has the last word on where a redirect leads; so it is asked over the wire. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"chieng.seeds=none", "chieng.clockwork=false", "chieng.home=target/test-home/${random.uuid}"})
@Import({TestDatabase.class, TestClock.class})
class WhereSignInLeadsTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String PASSWORD = "một câu dễ nhớ";

    @LocalServerPort int port;
    @Autowired JdbcClient database;
    @Autowired PasswordEncoder encoder;

    @ParameterizedTest
    @ValueSource(strings = {"/.//evil.example", "/a/..//evil.example", "//evil.example", "/../x", "/{x}", "/toa-soan?q={x}", "/%2e%2e//evil.example"})
    void nobodyIsLedOutOfThePaperOrIntoAFault(String to) throws IOException {
        var client = new WireClient(port);
        var page = client.get("/dang-nhap");
        var answer = client.body("POST", "/dang-nhap", FORM + "\r\nCookie: " + cookie(page), "_csrf=" + found("name=\"_csrf\" value=\"([^\"]+)", page.body())
                + "&login=" + somebody() + "&password=" + encoded(PASSWORD) + "&to=" + encoded(to));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/toa-soan");
        var again = client.get("/dang-nhap?to=" + encoded(to), "Cookie: " + cookie(answer));
        assertThat(again.status()).isEqualTo(302);
        assertThat(location(again)).isEqualTo("/toa-soan");
    }

    private String somebody() {
        var login = "t" + UUID.randomUUID().toString().substring(0, 13);
        database.sql("""
                insert into account (id, login, name, role, password_hash, must_change_password, version)
                values (nextval('account_seq'), ?, ?, 'REPORTER', ?, false, 0)""").params(login, login, encoder.encode(PASSWORD)).update();
        return login;
    }

    private static String cookie(WireClient.Answer answer) {
        return found("Set-Cookie: (chieng-session=[^;]+)", answer.head());
    }

    private static String location(WireClient.Answer answer) {
        return found("(?i)Location: (\\S+)", answer.head()).replaceFirst("^http://localhost(:\\d+)?/(?!/)", "/");
    }

    private static String encoded(String text) {
        return Objects.requireNonNull(URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
