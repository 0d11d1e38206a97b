package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.fresh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;

@ChiengTest
class ImporterTests {

    private static final Person BY = Person.machine("import");
    private static final ImportOptions PLAIN = new ImportOptions(false, false);

    @Autowired
    private Importer importer;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Newspaper newspaper;
    @TempDir
    private Path folder;

    @Test
    void takesEachArticleOnceHoweverOftenItComes() throws IOException {
        var lines = article(fresh("lan"), "\"state\":\"live\",\"published\":\"2024-01-02T03:04:05Z\"") + "\n" + article(fresh("lan"), "\"number\":\"7000001\"");

        assertThat(take(lines, PLAIN).added()).isEqualTo(2);
        assertThat(take(lines, PLAIN).unchanged()).isEqualTo(2);
        assertThat(take(lines.replace("Thân bài.", "Thân bài khác."), PLAIN).changed()).isEqualTo(2);
    }

    static Stream<Arguments> badInputs() {
        var whole = "{\"type\":\"article\",\"id\":\"x\",\"language\":\"vi\",\"headline\":\"H\",\"body\":\"<p>B</p>\"";
        return Stream.of(
                Arguments.of("", Reason.EMPTY),
                Arguments.of(whole, Reason.NOT_JSON),
                Arguments.of("{\"type\":\"article\",\"id\":\"x\",\"language\":\"vi\",\"headline\":\"H\"}", Reason.FIELD_MISSING),
                Arguments.of(whole.replace("\"vi\"", "\"tlh\"") + "}", Reason.UNKNOWN_LANGUAGE),
                Arguments.of(whole.replace("<p>B</p>", "<script>x()</script>") + "}", Reason.BODY_EMPTY),
                Arguments.of(whole.replace("\"H\"", "\"" + "H".repeat(301) + "\"") + "}", Reason.HEADLINE_TOO_LONG),
                Arguments.of(whole + ",\"published\":\"yesterday\"}", Reason.TIME_WRONG),
                Arguments.of(whole + ",\"cover\":{\"file\":\"../secret.jpg\"}}", Reason.FILE_OUTSIDE),
                Arguments.of(whole.replace("article", "poem") + "}", Reason.UNKNOWN_TYPE),
                Arguments.of("---\nid: [\n---\nB", Reason.NOT_FRONT_MATTER));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void leavesOutWhatIsBadWithItsReason(String text, Reason reason) throws IOException {
        var file = Files.writeString(folder.resolve(text.startsWith("---") ? "bad.md" : "bad.jsonl"), text);
        var good = Files.writeString(folder.resolve("good.jsonl"), article(fresh("tot"), "\"byline\":\"B\""));

        var summary = importer.run(BY, List.of(file.toString(), good.toString()), PLAIN, Progress.NONE);

        assertThat(summary.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(reason);
            assertThat(rejection.file()).endsWith(file.getFileName().toString());
        });
        assertThat(summary.added()).isEqualTo(1);
    }

    @Test
    void namesTheEncodingsOfBeforeUnicode() throws IOException {
        var text = "Bến thuyền mới ở phường Thái Bình vừa mở cửa, không ai còn phải chờ.";
        Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("b.txt"), java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replace("ế", "ê\u0301").replace("ề", "ê\u0300").replace("ờ", "ơ\u0300").replace("ử", "ư\u0309").replace("ớ", "ơ\u0301")
                .replace("ở", "ơ\u0309").replace("ừ", "ư\u0300").replace("ả", "a\u0309").replace("ì", "i\u0300").getBytes(Charset.forName("windows-1258")));

        var summary = importer.run(BY, List.of(folder.toString()), PLAIN, Progress.NONE);

        assertThat(summary.rejections()).extracting(Summary.Rejection::reason).containsExactly(Reason.UTF_16, Reason.WINDOWS_1258);
    }

    @Test
    void mendsAndReportsOddities() throws IOException {
        var lines = "\uFEFF" + article(fresh("la"), "\"published\":\"2024-05-06T07:08:09\",\"colour\":\"red\"")
                .replace("Thân bài.", "Ha\u0300\u200B noi\\u0000 \\ud800<script>x()</script>") + "\r\n";

        var summary = take(lines, PLAIN);

        assertThat(summary.rejected()).isZero();
        assertThat(summary.oddities()).containsKeys("bom", "not-nfc", "zero-width", "nul-or-surrogate", "markup-removed", "time-without-zone");
        assertThat(summary.unknownFields()).containsEntry("colour", 1L);
    }

    @Test
    void namesOfOneImportMayComeAfterTheArticlesThatBearThem() throws IOException {
        var topic = fresh("chu-de");
        var id = fresh("truoc");
        var lines = article(id, "\"topics\":[\"" + topic + "\"],\"places\":[\"d157\",\"d999\"]")
                + "\n{\"type\":\"topic\",\"id\":\"" + topic + "\",\"labels\":{\"vi\":\"Chủ đề " + topic + "\"}}";

        var summary = take(lines, PLAIN);

        assertThat(summary.openNames()).containsOnlyKeys("place:d999");
        assertThat(manuscript(id)).contains("\"topicIds\":[" + newspaper.topic(topic) + "]").contains("\"openNames\":[\"place:d999\"]");
    }

    @Test
    void makesUnknownTopicsAndSectionsWhereItMay() throws IOException {
        var name = fresh("Nghề mới");
        var lines = article(fresh("tao"), "\"topics\":[\"" + name + "\"],\"section\":\"" + name + "\"");

        assertThat(take(lines, PLAIN).openNames()).containsOnlyKeys("topic:" + name, "section:" + name);
        assertThat(take(lines, new ImportOptions(false, true)).openNames()).isEmpty();
        assertThat(newspaper.topic(name)).isPositive();
        assertThat(newspaper.section(name)).isPositive();
    }

    @Test
    void publishesWhatHasADateIfAsked() throws IOException {
        var past = fresh("qua");
        var future = fresh("toi");
        var lines = article(past, "\"published\":\"2020-01-01T00:00:00Z\"") + "\n" + article(future, "\"published\":\"2999-01-01T00:00:00Z\"");

        take(lines, PLAIN);
        assertThat(publication(past)).isEqualTo("NEVER");
        take(lines, new ImportOptions(true, false));

        assertThat(publication(past)).isEqualTo("LIVE");
        assertThat(publication(future)).isEqualTo("NEVER");
        assertThat(count("select count(*) from planned_step s join article a on a.id = s.article_id where a.key = ?", future)).isEqualTo(1);
    }

    @Test
    void refusesTheSameIdWithOtherContentAndTwoEditionsOfOneLanguage() throws IOException {
        var id = fresh("doi");
        var story = fresh("tac-pham");
        var lines = String.join("\n", article(id, "\"byline\":\"A\""), article(id, "\"byline\":\"B\""),
                article(fresh("e"), "\"story\":\"" + story + "\""), article(fresh("e"), "\"story\":\"" + story + "\""));

        var summary = take(lines, PLAIN);

        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.rejections()).extracting(Summary.Rejection::reason).containsExactlyInAnyOrder(Reason.SAME_ID, Reason.TWO_EDITIONS);
        assertThat(summary.rejections()).extracting(Summary.Rejection::line).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void twoRenderingsOfAPageAreOneArticleWithWhatItsTextNames() throws IOException {
        var number = fresh("Trạm bơm số");
        var page = "(HBO) - " + number + " ở xã Yên Nghiệp, huyện Lạc Sơn đã chạy từ ngày 17/11/2022, tưới được bốn mươi héc-ta.\n\n"
                + "Cánh đồng dưới trạm bơm.\n\n\u00A0\n\nBà con không còn phải thức đêm\u00A0chờ nước.\n\nVụ này nhà nào cũng cấy đủ./.\n\n\nTin liên quan\n\nCam Cao Phong được mùa\n\nGiá cao hơn năm trước.\n";
        Files.writeString(folder.resolve("1.txt"), page);
        Files.writeString(folder.resolve("2.txt"), page.replace("(HBO) -", "(HB0)").replace("không còn phải", "không còn\nphải"));

        var summary = importer.run(BY, List.of(folder.toString()), new ImportOptions(true, false), Progress.NONE);

        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.unchanged()).isEqualTo(1);
        var key = database.sql("select key from article where headline like ?").param(number + "%").query(String.class).single();
        assertThat(database.sql("select p.key from article a join article_place x on x.article_id = a.id join place p on p.id = x.place_id where a.key = ?")
                .param(key).query(String.class).list()).contains("d157", "c05341").doesNotContain("d154");
        assertThat(manuscript(key)).contains("\"inferred\":[\"headline\",\"published\"]").contains("Cánh đồng dưới trạm bơm.</figcaption>");
        assertThat(database.sql("select published_at::text from article where key = ?").param(key).query(String.class).single()).startsWith("2022-11-16 17:00");
        assertThat(importer.run(BY, List.of(folder.toString()), new ImportOptions(true, false), Progress.NONE).unchanged()).isEqualTo(2);
    }

    @Test
    void aFileBesideAPageSaysWhatThePageDoesNot() throws IOException {
        var id = fresh("kem");
        Files.writeString(folder.resolve("page.txt"), "(HBO) - Một tin ngắn.\n\nThân của tin ngắn.");
        Files.writeString(folder.resolve("page.json"), "{\"id\":\"" + id + "\",\"headline\":\"Tít thật\",\"published\":\"2021-02-03T04:05:06Z\",\"byline\":\"Hà\"}");

        var summary = importer.run(BY, List.of(folder.toString()), PLAIN, Progress.NONE);

        assertThat(summary.added()).isEqualTo(1);
        assertThat(manuscript(id)).contains("Tít thật", "\"byline\":\"Hà\"").doesNotContain("inferred");
    }

    private Summary take(String lines, ImportOptions options) throws IOException {
        return importer.run(BY, "lines.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static String article(String id, String more) {
        return "{\"type\":\"article\",\"id\":\"" + id + "\",\"language\":\"vi\",\"headline\":\"Tít " + id + "\",\"body\":\"<p>Thân bài.</p>\"," + more + "}";
    }

    private String manuscript(String key) {
        return database.sql("select r.manuscript from revision r join article a on a.id = r.article_id and a.head_revision = r.number where a.key = ?")
                .param(key).query(String.class).single();
    }

    private String publication(String key) {
        return database.sql("select publication from article where key = ?").param(key).query(String.class).single();
    }

    private long count(String sql, String key) {
        return database.sql(sql).param(key).query(Long.class).single();
    }
}
