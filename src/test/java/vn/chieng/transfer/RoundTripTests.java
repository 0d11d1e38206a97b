package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;
import vn.chieng.masthead.MastheadDesk;

/** In a paper of its own, which it empties. */
@ChiengTest
@TestPropertySource(properties = "chieng.transfer.round-trip=true")
class RoundTripTests {

    private static final Person BY = Person.machine("import");
    private static final ImportOptions PLAIN = new ImportOptions(false, false);

    @Autowired
    private Importer importer;
    @Autowired
    private Exporter exporter;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate alone;
    @Autowired
    private MastheadDesk mastheads;
    @Autowired
    private SummaryWords words;
    @TempDir
    private Path folder;

    @Test
    void whatGoesOutComesInAndGoesOutAsTheSameBytes() throws IOException {
        Files.writeString(folder.resolve("more.jsonl"), """
                {"type":"article","id":"gone","number":"501","language":"vi","headline":"Đã gỡ","body":"<p>Thân.</p>","state":"withdrawn","pins":["mot-cua-lac-son","lu-quet-cun-pheo"],"bans":["ga-doi-lac-thuy-ra-cho-lon"],"published":"2024-01-01T00:00:00Z","updated":"2024-01-02T00:00:00Z","withdrawn":{"at":"2024-01-03T00:00:00Z","reason":"Nhầm ảnh"},"address":"https://example.org/en/2/7/x.htm"}
                {"type":"article","id":"draft","language":"en","story":"s-1","headline":"Draft \\"quoted\\"","body":"<figure data-media=\\"pic-chieng\\"><figcaption>Gongs</figcaption></figure><p>Body &amp; more.</p>","note":"To check","topics":["nobody-knows"],"planned":[{"do":"publish","at":"2999-01-01T00:00:00Z"},{"do":"withdraw","at":"2999-02-01T00:00:00Z","reason":"Over"}],"related":[{"headline":"A","standfirst":"B"}]}
                {"type":"topic","id":"alt-name","labels":{"vi":"Tên trước khi gộp"},"former":{"vi":["ten-truoc-nua"]},"merged_into":"mo-muong"}
                {"type":"topic","id":"renamed","labels":{"en":"Renamed","vi":"Đã đổi tên"},"former":{"en":["old-name"],"vi":["ten-cu"]}}
                {"type":"masthead","valid_from":"2020-01-01","language":"en","name":"The paper","agency":"An agency","licence_number":"12/GP","licence_date":"2019-12-31","head_name":"A. B.","head_office":"Editor-in-chief"}
                """);
        Files.writeString(folder.resolve("page.txt"), "(HBO) - A page of the old site about Lac Son district.\n\nIts only paragraph./.");

        var first = importer.run(BY, List.of("seeds/reference", "seeds/demo/topics.jsonl", "seeds/demo/media.jsonl", "seeds/demo/articles", folder.toString()),
                new ImportOptions(true, false), Progress.NONE);
        assertThat(first.rejections()).isEmpty();
        var out = folder.resolve("out");
        assertThat(exporter.toFolder(out, Progress.NONE).articles()).isEqualTo(first.added()).isEqualTo(63);

        // A page of the old site is known by its words alone until it comes in as an article that says how they stand.
        assertThat(importer.run(BY, List.of(out.toString()), PLAIN, Progress.NONE).changed()).isLessThanOrEqualTo(1);
        assertThat(importer.run(BY, List.of(out.toString()), PLAIN, Progress.NONE).unchanged()).isEqualTo(63);
        empty();
        var second = importer.run(BY, List.of(out.toString()), PLAIN, Progress.NONE);
        assertThat(second.rejections()).isEmpty();
        assertThat(second.unknownFields()).isEmpty();
        assertThat(second.added()).isEqualTo(63);

        var again = folder.resolve("again");
        exporter.toFolder(again, Progress.NONE);
        assertThat(Files.readString(out.resolve(Exporter.LINES)))
                .contains("\"pins\":[\"mot-cua-lac-son\",\"lu-quet-cun-pheo\"],\"bans\":[\"ga-doi-lac-thuy-ra-cho-lon\"]");
        assertThat(Files.readString(out.resolve(Exporter.LINES)))
                .contains("\"former\":{\"vi\":[\"ten-truoc-nua\"]},\"merged_into\":\"mo-muong\"", "\"former\":{\"en\":[\"old-name\"],\"vi\":[\"ten-cu\"]}",
                        "{\"type\":\"masthead\",\"valid_from\":\"2020-01-01\",\"language\":\"en\",\"name\":\"The paper\",\"agency\":\"An agency\",");
        assertThat(Files.readString(again.resolve(Exporter.LINES))).isEqualTo(Files.readString(out.resolve(Exporter.LINES)));
        assertThat(files(again)).isEqualTo(files(out)).hasSizeGreaterThan(10);
    }

    @Test
    void aNewPaperGetsItsSeedsOnceAndGoesOnWhereItWasStopped() throws IOException {
        var seeds = new Seeds(Seeds.Level.DEMO, importer, mastheads, words, database);
        seeds.pour();
        assertThat(articles()).isEqualTo(60);

        database.sql("update seeding set done_at = null where part = 'demo'").update();
        seeds.pour();
        emptied("story");
        seeds.pour();
        assertThat(articles()).isZero();
    }

    private long articles() {
        return database.sql("select count(*) from article").query(Long.class).single();
    }

    @BeforeEach
    void empty() {
        emptied("seeding, story, section, topic, place, media_item, masthead");
    }

    /**
     * Which a paper's database does not allow. The paper goes on reading meanwhile, of several tables at once: whoever
     * empties lets go of all of them before the two can wait for each other, and tries again.
     */
    private void emptied(String tables) {
        await().ignoreExceptionsMatching(RoundTripTests::isOfAWaitTooLong)
                .until(() -> alone.execute(_ -> {
                    database.sql("set local lock_timeout = '100ms'").update();
                    database.sql("alter table as_published disable trigger as_published_is_not_emptied").update();
                    database.sql("truncate " + tables + " restart identity cascade").update();
                    database.sql("alter table as_published enable trigger as_published_is_not_emptied").update();
                    return true;
                }));
    }

    private static boolean isOfAWaitTooLong(Throwable thrown) {
        return thrown.getCause() instanceof SQLException cause && "55P03".equals(cause.getSQLState());
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        var files = new TreeMap<String, Long>();
        try (var all = Files.walk(folder.resolve("media"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                files.put(folder.relativize(file).toString(), checksum.getValue());
            }
        }
        return files;
    }
}
