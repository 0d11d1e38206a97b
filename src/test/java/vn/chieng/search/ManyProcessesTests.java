package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chieng.AnotherPaper;
import vn.chieng.TestDatabase;
import vn.chieng.account.Editor;
import vn.chieng.index.RealOpenSearch;

/** Two processes that share a home, a database and an OpenSearch: whoever is killed, nothing is lost. */
class ManyProcessesTests {

    /** For a process to see that another is dead, or that OpenSearch is back, and to do what waits. */
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration A_PAGE = Duration.ofSeconds(15);
    private static final String AWAY = "Mục tìm kiếm đang";
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    @TempDir
    private Path home;
    private final RealOpenSearch node = RealOpenSearch.running();
    private final JdbcConnectionDetails connection = TestDatabase.another();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(connection.getJdbcUrl(), connection.getUsername(), connection.getPassword()));
    private final List<AnotherPaper> papers = new ArrayList<>();

    @AfterEach
    void end() {
        papers.forEach(AnotherPaper::close);
    }

    @Test
    void whatOnePublishesTheOtherFindsWhoeverIsKilled() throws Exception {
        var first = serve();
        var here = first.awaitAddress();
        var second = serve();
        var there = second.awaitAddress();
        try (var editor = new Editor(database)) {
            editor.signIn(here);
            editor.publish(here, "Bản tin xkwqa");
            awaitFound(there, "xkwqa");
            awaitFound(here, "xkwqa");

            first.kill();
            editor.publish(there, "Bản tin zzvwyo");
            awaitFound(there, "zzvwyo");

            empty();
            node.kill();
            assertThat(results(there, "xkwqa")).contains(AWAY + " trục trặc");
            var third = serve();
            var again = third.awaitAddress();
            assertThat(results(again, "xkwqa")).contains(AWAY + " trục trặc");
            assertThat(ask(editor.publish(again, "Bản tin qrrtpu"))).contains("qrrtpu");

            // Whoever has just begun sees that documents are missing; the other goes on answering while they are filled in.
            node.startAgain();
            assertThat(Patience.until(() -> !results(there, "xkwqa").contains(AWAY), LONGEST)).isTrue();
            awaitFoundWithoutAPause(there, "xkwqa");
            awaitFound(again, "zzvwyo");
            awaitFound(again, "qrrtpu");

            // The index itself is lost.
            send(HttpRequest.newBuilder(URI.create(node.address() + "/" + index())).DELETE().build());
            for (var word : List.of("xkwqa", "zzvwyo", "qrrtpu")) {
                awaitFound(there, word);
                awaitFound(again, word);
            }

            second.kill();
            editor.publish(again, "Bản tin mmpwrk");
            awaitFound(again, "mmpwrk");
        }
    }

    @BeforeEach
    void start() throws IOException {
        if (!node.isRunning()) {
            node.startAgain();
        }
    }

    private AnotherPaper serve() throws IOException {
        var paper = AnotherPaper.running(connection, home, "--chieng.search.opensearch=" + node.address(), "serve");
        papers.add(paper);
        return paper;
    }

    private void awaitFound(URI site, String word) {
        assertThat(Patience.until(() -> total(results(site, word)) == 1, LONGEST)).as("%s at %s", word, site).isTrue();
    }

    private static void awaitFoundWithoutAPause(URI site, String word) {
        assertThat(Patience.until(() -> {
            var page = results(site, word);
            assertThat(page).doesNotContain(AWAY);
            return total(page) == 1;
        }, LONGEST)).isTrue();
    }

    private static long total(String page) {
        var total = TOTAL.matcher(page);
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }

    private static String results(URI site, String word) {
        try {
            return ask(site.resolve("/tim-kiem?q=" + word));
        } catch (IOException | InterruptedException away) {
            throw new IllegalStateException(away);
        }
    }

    private static String ask(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).timeout(A_PAGE).build());
    }

    private void empty() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(node.address() + "/" + index() + "/_delete_by_query?refresh=true"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"query\":{\"match_all\":{}}}")).build());
        assertThat(answer).contains("\"deleted\":2");
    }

    private String index() {
        return database.sql("select name from index_copy").query(String.class).single();
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
