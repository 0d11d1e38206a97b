package vn.chieng.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor who works over HTTP, with whichever process answers; the session goes with them. */
public final class Editor implements AutoCloseable {

    private static final String PASSWORD = "một câu dễ nhớ";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final JdbcClient database;

    /** Has an account from now on. */
    public Editor(JdbcClient database) {
        this.database = database;
        database.sql("insert into account (id, login, name, role, password_hash, must_change_password, version) values (-1, 'bien-tap', 'Biên tập', 'EDITOR', ?, false, 0)")
                .param(new PasswordConfiguration().passwordEncoder().encode(PASSWORD)).update();
    }

    public void signIn(URI site) throws IOException, InterruptedException {
        post(site, "dang-nhap", "dang-nhap", Map.of("login", "bien-tap", "password", PASSWORD));
    }

    /** Writes and publishes; the article's address. */
    public URI publish(URI site, String headline) throws IOException, InterruptedException {
        var section = database.sql("select id from section where key = 'politics'").query(String.class).single();
        var form = new LinkedHashMap<>(Map.of("language", "vi", "headline", headline, "standfirst", "Sapo.", "format", "MARKDOWN",
                "body", "Đoạn một.", "byline", "Bùi Thị Mai", "section", section));
        var written = post(site, "toa-soan/bai-viet/them-moi", "toa-soan/bai-viet/them-moi", form).substring(1);
        post(site, written, written + "/dang-bai", Map.of("revision", "1"));
        var number = database.sql("select number from article where headline = ? and publication = 'LIVE'").param(headline).query(Long.class).single();
        return site.resolve("/bai-viet/" + number);
    }

    /** Sends a form with the token of the page that shows it; where it leads. */
    private String post(URI site, String page, String to, Map<String, String> form) throws IOException, InterruptedException {
        var token = TOKEN.matcher(client.send(HttpRequest.newBuilder(site.resolve(page)).build(), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IOException("No form on " + page);
        }
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", token.group(1));
        var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(site.resolve(to)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        return answer.headers().firstValue("Location").map(URI::create).map(URI::getPath)
                .orElseThrow(() -> new IOException(to + " led nowhere: " + answer.statusCode() + "\n" + answer.body()));
    }

    @Override
    public void close() {
        client.close();
    }
}
