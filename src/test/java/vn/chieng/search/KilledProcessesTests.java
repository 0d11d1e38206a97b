package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chieng.AnotherPaper;
import vn.chieng.TestDatabase;
import vn.chieng.database.AnotherProcess;
import vn.chieng.database.Home;

/** Real processes on one database and one home, killed while they work: every article once, and the index soon true again. */
class KilledProcessesTests {

    private static final int ARTICLES = 3000;
    private static final Duration AGREED = Duration.ofSeconds(10);
    /** A process that runs has to see that it is the owner now, and to start with an index that was never full. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    @TempDir
    private static Path home;
    private static Path file;
    private static JdbcConnectionDetails connection;
    private static JdbcClient database;

    @BeforeAll
    static void writeArticles() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("""
                    {"type":"article","id":"k%d","language":"vi","state":"live","published":"2024-05-20T08:00:00+07:00","headline":"Tin zkwq số %d","body":"<p>%s</p>"}
                    """.formatted(i, i, "Trong năm qua, nhiều xã làm đường và trường học. ".repeat(20)));
        }
        file = Files.writeString(home.resolve("articles.jsonl"), lines);
        connection = TestDatabase.another();
        database = JdbcClient.create(new DriverManagerDataSource(connection.getJdbcUrl(), connection.getUsername(), connection.getPassword()));
    }

    @Test
    void theIndexIsTrueAgainWithinTenSecondsWhoeverIsKilled() throws Exception {
        try (var owner = AnotherProcess.owning(new Home(home), "index"); var site = paper("serve")) {
            var address = site.awaitAddress();
            try (var imports = paper("import", file.toString())) {
                imports.awaitLine(line -> line.startsWith("Đã xử lý 200 "));
                imports.kill();
            }
            assertThat(articles()).as("taken before the kill").isBetween(200L, ARTICLES - 1L);
            owner.kill();
            awaitAgreement(address, TAKEN_OVER);

            try (var again = paper("import", file.toString())) {
                assertThat(again.awaitEnd()).isZero();
            }
            assertThat(articles()).as("each once").isEqualTo(ARTICLES);
            awaitAgreement(address, AGREED);

            try (var more = paper("import", changed().toString())) {
                more.awaitLine(line -> line.startsWith("Đã xử lý 300 "));
                site.kill();
                assertThat(more.awaitEnd()).isZero();
            }
        }
        try (var site = paper("serve")) {
            awaitAgreement(site.awaitAddress(), AGREED);
        }
    }

    private static AnotherPaper paper(String... args) throws IOException {
        return AnotherPaper.running(connection, home, args);
    }

    private static Path changed() throws IOException {
        return Files.writeString(home.resolve("changed.jsonl"), Files.readString(file).replace("zkwq", "zkwq vvqx"));
    }

    private static long articles() {
        return database.sql("select count(*) from article where headline like '%zkwq%'").query(Long.class).single();
    }

    /** Every word that the database has is found as often as it has it. */
    private static void awaitAgreement(URI address, Duration longest) {
        assertThat(Patience.until(() -> finds(address, "zkwq") == articles() && finds(address, "vvqx") == changedArticles(), longest))
                .as("found %d of %d, %d of %d", finds(address, "zkwq"), articles(), finds(address, "vvqx"), changedArticles()).isTrue();
    }

    private static long changedArticles() {
        return database.sql("select count(*) from article where headline like '%vvqx%'").query(Long.class).single();
    }

    private static long finds(URI address, String word) {
        try {
            var total = TOTAL.matcher(AnotherPaper.get(address.resolve("/tim-kiem?q=" + word)));
            return total.find() ? Long.parseLong(total.group(1)) : 0;
        } catch (IOException | InterruptedException away) {
            return -1;
        }
    }
}
