package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whatever a client sends to the running paper, it gets the paper's own page in the edition it asked, and never a fault of ours. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"chieng.seeds=none", "chieng.clockwork=false", "chieng.home=target/test-home/${random.uuid}"})
@Import({TestDatabase.class, TestClock.class})
class DoorsTests {

    @LocalServerPort int port;

    private WireClient client;

    @BeforeEach
    void connect() {
        client = new WireClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "[", "]", "{}", "\"", "<", "\\", "^", "`", "!#$&'()*+,-./:;<=>?@[]^_{|}~", "title:(a+OR+b)~2+AND+[1+TO+*]^4", "%", "50%",
            "%ZZ", "%u1234", "%00", "%01%1F%7F", "%E1", "%E1%BA", "%c0%ae", "%2e%2e%2f", "Hòa+Bình", "\uD83D\uDE00"})
    void readsAnOddQuestionAsAQuestion(String question) throws IOException {
        assertThat(client.get("/dang-nhap?to=" + question)).matches(answer -> answer.is(200) && answer.isOurs("vi"));
        assertThat(client.get("/en/sign-in?to=" + question)).matches(answer -> answer.is(200) && answer.isOurs("en"));
        assertThat(client.get("/tim-kiem?q=" + question)).matches(answer -> answer.status() < 500 && answer.isOurs("vi"));
        assertThat(client.get("/en/search?q=" + question)).matches(answer -> answer.status() < 500 && answer.isOurs("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h%00a", "%01", "%1f", "%7f", "h\u00f2a", "a|b", "a[b", "a{b", "a\"b", "a<b", "a\\b", "%c0%ae", "%E1%BA", "%2e%2e%2f", "%2e%2e/x", "%2f",
            "%5c", "%25", "%3b", "%u1234", "a//b", ";jsessionid=1", "x;jsessionid=1", ".", "a/./b", "..;/x", "..", "../../../etc/passwd", "%ZZ", "%"})
    void refusesAnOddPathWithOurPage(String path) throws IOException {
        assertThat(client.get("/" + path)).matches(answer -> answer.isOneOf(400, 404) && answer.isOurs("vi"));
        assertThat(client.get("/en/" + path)).matches(answer -> answer.isOneOf(400, 404) && answer.body().contains("lang=\"en\"") && answer.isClean());
    }

    @ParameterizedTest
    @CsvSource({"'', 404", "//x, 400", "/%c0%ae, 400", "/%25, 400", "/a|b, 404", "/Hòa-Bình, 404"})
    void saysItInTheEditionOfThePath(String path, int status) throws IOException {
        assertThat(client.get("/en/x" + path)).matches(answer -> answer.is(status) && answer.isOurs("en"));
    }

    @ParameterizedTest
    @CsvSource({"/en/, /en", "/tim-kiem/?q=l%E1%BA%A1c+s%C6%A1n, /tim-kiem?q=l%E1%BA%A1c+s%C6%A1n", "/en/topics/personnel-work/, /en/topics/personnel-work",
            "/dia-phuong/, /dia-phuong", "/luu-tru/2024/12/20/, /luu-tru/2024/12/20"})
    void leadsFromASlashTooManyToThePage(String path, String page) throws IOException {
        assertThat(client.get(path).head()).startsWith("HTTP/1.1 301").containsPattern("Location: (http://localhost(:\\d+)?)?\\Q" + page + "\\E(\r|$)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example//", "///evil.example/", "/\\evil.example/", "/%2Fevil.example/", "/%5Cevil.example/", "/evil.example/",
            "/en//", "/en//evil.example/", "/.//evil.example/", "/en/..//evil.example/", "/nowhere/", "/toa-soan-khong-co/"})
    void noSlashLeadsOutOfThePaper(String path) throws IOException {
        assertThat(client.get(path)).matches(answer -> answer.isOneOf(400, 404) && answer.isClean() && answer.body().contains("class=\"gong\""));
    }

    @Test
    void takesALongQuestionAndSaysWhenItIsTooLong() throws IOException {
        assertThat(client.get("/en/sign-in?to=" + "%E1%BA%BF".repeat(8_300))).matches(answer -> answer.is(200) && answer.isOurs("en"));
        assertThat(client.get("/en/sign-in?" + many(2_000))).matches(answer -> answer.is(200) && answer.isOurs("en"));
        assertThat(client.get("/en/sign-in?to=" + "a".repeat(200_000))).matches(answer -> answer.is(414) && answer.isOurs("vi"));
        assertThat(client.get("/" + "a".repeat(140_000))).matches(answer -> answer.is(414) && answer.isOurs("vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "-1", "0", "x", "99999999999999999999", "1&trang=2&page=3"})
    void hasNoPageOfThatNumber(String number) throws IOException {
        assertThat(client.get("/tim-kiem?q=a&trang=" + number)).matches(answer -> answer.status() < 500 && answer.isOurs("vi"));
        assertThat(client.get("/en/search?q=a&page=" + number)).matches(answer -> answer.status() < 500 && answer.isOurs("en"));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("Cookie: a=" + "x".repeat(60_000), 404), arguments("Cookie: a=" + "x".repeat(200_000), 431),
                arguments("Cookie: =;;;a;b=\";$Version=1", 404), arguments("Cookie: chieng-session=" + "A".repeat(3_000), 404),
                arguments("Cookie: chieng-session=%%%\u00ff", 404), arguments("Accept: nonsense", 404), arguments("Accept:", 404),
                arguments("Accept-Language: ;;;q=9", 404), arguments("Range: bytes=5-1", 404), arguments("Referer: http://x/tìm", 404),
                arguments("Expect: nonsense", 417), arguments("Host: second", 400), arguments("nocolon", 400), arguments("B@d N: y", 400),
                arguments("X: a\u0000b", 400), arguments("X: a\r\n b", 400), arguments("Content-Length: -5", 400),
                arguments("Content-Length: 3\r\nTransfer-Encoding: chunked", 400), arguments("Transfer-Encoding: nonsense", 400),
                arguments(lines(2_000), 404), arguments(lines(20_000), 431));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void readsOddHeadersOrSaysThatItCannot(String header, int status) throws IOException {
        assertThat(client.get("/en/nowhere", header)).matches(answer -> answer.is(status) && answer.isOurs("en"));
        assertThat(client.get("/en/sign-in", header)).matches(answer -> answer.status() < 500 && answer.isOurs("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "[::", "a:b", "a:99999", "x/y", "a\"b"})
    void refusesAHostThatIsNone(String host) throws IOException {
        assertThat(client.send("GET /en HTTP/1.1\r\nHost: " + host + "\r\n\r\n")).matches(answer -> answer.is(400) && answer.isOurs("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /en HTTP/1.1\r\n\r\n", "GET /en\r\n\r\n", "GET /en HTTP/1.2\r\n\r\n", "GET /en HTTP/2.0\r\nHost: a\r\n\r\n", "GET /en HTTQ/9\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "hello\r\n\r\n", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "GET * HTTP/1.1\r\nHost: a\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "GET en HTTP/1.1\r\nHost: a\r\n\r\n",
            "G@T /en HTTP/1.1\r\nHost: a\r\n\r\n", "GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n", "GET http://[::/en HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET http://u:p@a/en HTTP/1.1\r\nHost: a\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u0000\u0003\u0003\r\n\r\n"})
    void answersWhatIsNotHttpWithAPageToo(String sent) throws IOException {
        assertThat(client.send(sent)).matches(answer -> answer.status() / 100 == 4 && answer.body().contains("lang=\"en\"") && answer.isClean());
    }

    @Test
    void opensNoTunnel() throws IOException {
        assertThat(client.send("CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n")).matches(answer -> answer.isOneOf(400, 405) && answer.isOurs("vi"));
    }

    @Test
    void speaksOldHttpAndWholeAddresses() throws IOException {
        assertThat(client.send("GET /en/sign-in HTTP/1.0\r\n\r\n")).matches(answer -> answer.is(200) && answer.isOurs("en"));
        assertThat(client.send("GET http://a/en/sign-in?to=|#x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .matches(answer -> answer.is(200) && answer.isOurs("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "PUT", "POST", "PATCH", "DELETE", "PROPFIND", "FOO", "get"})
    void offersNoOtherMethodOnReadersPages(String method) throws IOException {
        var answer = client.body(method, "/en", "Content-Type: text/plain", "");

        assertThat(answer).matches(one -> one.is(405) && one.isOurs("en"));
        assertThat(answer.head()).contains("Allow: GET, HEAD");
        assertThat(client.body(method, "/en/nowhere", "Content-Type: text/plain", "")).matches(one -> one.isOneOf(404, 405) && one.isOurs("en"));
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        assertThat(client.body("HEAD", "/en", "X: y", "")).matches(answer -> answer.is(200) && answer.body().isEmpty());
        assertThat(client.body("HEAD", "/en//x", "X: y", "")).matches(answer -> answer.is(400) && answer.body().isEmpty());
    }

    static Stream<Arguments> forms() {
        var form = "Content-Type: application/x-www-form-urlencoded";
        return Stream.of(arguments(form, many(2_000), 413), arguments(form, "a=" + "x".repeat(5_000_000), 413), arguments(form, "a=%ZZ&b=%", 400),
                arguments(form + ";charset=nonsense", "a=b", 400), arguments("Content-Type: ;;;/@@", "a=b", 302),
                arguments("Content-Type: multipart/form-data", "abc", 400),
                arguments("Content-Type: multipart/form-data; boundary=x", "--x\r\nrubbish", 400));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhatIsWrongWithAForm(String type, String body, int status) throws IOException {
        assertThat(client.body("POST", "/en/sign-in", type, body)).matches(answer -> answer.is(status) && (status == 302 || answer.isOurs("en")));
    }

    @Test
    void survivesABodyThatBreaksOff() throws IOException {
        var start = "POST /en/sign-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        assertThat(client.send(start + "Content-Length: 100\r\n\r\na=b")).matches(answer -> answer.is(400) && answer.isOurs("en"));
        assertThat(client.send(start + "Transfer-Encoding: chunked\r\n\r\nZZZ\r\nabc\r\n")).matches(answer -> answer.is(400) && answer.isOurs("en"));
    }

    @Test
    void hearsOutAnUploadThatIsTooLargeAndSaysSo() throws IOException {
        var answer = client.body("POST", "/toa-soan/anh", "Content-Type: multipart/form-data; boundary=x", "x".repeat(70_000_000));

        assertThat(answer).matches(one -> one.is(413) && one.isOurs("vi"));
        assertThat(answer.body()).contains("Nội dung gửi lên quá lớn");
    }

    @Test
    void leavesFilesAndHealthAsTheyAre() throws IOException {
        var linked = Pattern.compile("/static/css/[^\"]+").matcher(client.get("/en//x").body()).results().findFirst().orElseThrow().group();
        assertThat(client.get(linked).head()).startsWith("HTTP/1.1 200").contains("ETag:", "Content-Type: text/css");
        assertThat(client.get("/static/img/gong.svg", "Range: bytes=0-3")).matches(answer -> answer.is(206) && answer.body().equals("<svg"));
        assertThat(client.get("/static/img/gong.svg", "Range: nonsense")).matches(answer -> answer.is(416) && answer.isOurs("vi"));
        assertThat(client.get("/actuator/health")).matches(answer -> answer.is(200) && answer.body().contains("UP"));
        assertThat(client.get("/en/nowhere", "Accept: application/json").head()).contains("text/plain");
    }

    private static String many(int fields) {
        return IntStream.range(0, fields).mapToObj(i -> "p" + i + "=" + i).collect(Collectors.joining("&"));
    }

    private static String lines(int headers) {
        return IntStream.range(0, headers).mapToObj(i -> "X-" + i + ": y").collect(Collectors.joining("\r\n"));
    }
}
