package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.fresh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.Newsdesk;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;

/** Whatever stands in one line, the others go in, and nothing that readers see changes by what is refused. */
@ChiengTest
class OddLinesTests {

    private static final Person BY = Person.machine("import");
    private static final ImportOptions PUBLISHING = new ImportOptions(true, false);

    @Autowired
    private Importer importer;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private TopicDesk topicDesk;
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "{'type':'section','id':'x','order':1,'labels':{'vi':' '}}",
        "{'type':'section','id':'x','order':1,'labels':{'vi':null}}",
        "{'type':'section','id':'x','order':1,'labels':{'':'Nhãn'}}",
        "{'type':'topic','id':'x','labels':{'vi':'Nhãn'},'aliases':{'vi':[null]}}",
        "{'type':'place','id':'x','code':'1','level':'commune','type_vi':'Xã','type_en':'Commune','name':'X','ascii':'X','aliases':['']}",
        "{'type':'place','id':'x','code':'1','level':'commune','type_vi':'Xã','type_en':'Commune','name':'X','ascii':'X','communes':-1}",
        "{'type':'place','id':'x','code':'1','level':'commune','type_vi':'Xã','type_en':'Commune','name':'X','ascii':'X','parents':[{}]}",
        "{'type':'place','id':'x','code':'1','level':'district','type_vi':'Huyện','type_en':'District','name':'X','ascii':'X','successor_district':'x'}",
        "{'type':'media','id':'x','file':'a.jpg','captions':{'VI!':'x'}}",
        "{'type':'media','id':'x','file':'.'}",
        "{'type':'topic','type':'article','id':'x','labels':{'vi':'Nhãn'},'language':'vi','headline':'H','body':'B'}",
        "{'type':'article','type':'topic','id':'x','labels':{'vi':'Nhãn'},'language':'vi','headline':'H','body':'B'}"})
    void aLineThatCannotBeTakenIsReportedWithItsPlace(String odd) throws IOException {
        Files.copy(Path.of("seeds/demo/pictures/pic-cau-moi.jpg"), folder.resolve("a.jpg"));
        var lines = odd.replace('\'', '"').replace("\"x\"", "\"" + fresh("la") + "\"") + "\n" + article(fresh("lanh"), "\"byline\":\"B\"");

        var summary = take("lines.jsonl", lines);

        assertThat(summary.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(1);
            assertThat(rejection.reason()).isIn(Reason.FIELD_WRONG, Reason.PLACE_REFUSED, Reason.NO_SUCH_FILE, Reason.FAILED);
        });
        assertThat(summary.added()).isEqualTo(1);
    }

    @Test
    void noNulGetsAnywhere() throws IOException {
        var id = fresh("nul");
        var lines = article(id + "\\u0000", "\"topics\":[\"a\\u0000\"],\"cover\":\"a\\ud800\",\"note\":\"Kín 😀\"")
                .replace("<p>", "<figure data-media=\\\"\\u0000\\\"></figure><p>");

        var summary = take("lines.jsonl", lines);

        assertThat(summary.rejections()).isEmpty();
        assertThat(summary.openNames()).containsKeys("topic:a", "media:a");
        assertThat(summary.oddities()).containsEntry("nul-or-surrogate", 1L);
        assertThat(manuscript(id)).contains("Kín 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na: &x [*x]\n---\nB", "---\na: \"\\0\n---\nB"})
    void frontMatterThatGoesInCirclesIsRefused(String text) throws IOException {
        assertThat(take("circle.md", text).rejections()).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.NOT_FRONT_MATTER));
    }

    @Test
    void whatAPageHadIsReportedEvenIfReadingItMendsIt() throws IOException {
        var page = "(HBO) - Trạm bơm " + fresh("số") + " chạy\u00A0tốt.\r\n\r\n" + Normalizer.normalize("Bà con", Normalizer.Form.NFD)
                + " không\u200B còn th\u00ADức đêm\u0000 chờ nước.\r\n";

        var oddities = take("page.txt", page).oddities();

        assertThat(oddities).containsOnlyKeys("nbsp", "crlf", "not-nfc", "zero-width", "soft-hyphen", "nul-or-surrogate", "headline-inferred",
                "published-inferred");
        assertThat(oddities).containsEntry("nbsp", 1L);
        assertThat(take("article.md", "---\nid: " + fresh("md") + "\nlanguage: vi\nheadline: \"T\u0000ít\"\n---\nBà\u00A0con.\u0000\n").oddities())
                .containsOnlyKeys("nbsp", "nul-or-surrogate");
    }

    @Test
    void aFileBesideAPageMayMarkOneFieldAsGuessed() throws IOException {
        var id = fresh("doan");
        Files.writeString(folder.resolve("page.json"), "{\"id\":\"" + id + "\",\"headline\":\"Tít\",\"inferred\":\"headline\"}");

        assertThat(take("page.txt", "(HBO) - Một tin ngắn.\n\nThân của tin ngắn.").rejections()).isEmpty();
        assertThat(manuscript(id)).contains("\"inferred\":[\"headline\",\"published\"]");
    }

    @Test
    void knowingMoreNamesDoesNotMakeAnOldPageAnother() throws IOException {
        var name = "Mó nước " + fresh("Thung");
        var page = "(HBO) - Từ nay " + name + " có đường ống dẫn về tận bản.\n\nBà con không còn phải gánh nước.";
        assertThat(take("page.txt", page).added()).isEqualTo(1);

        topic(TopicEntry.named(fresh("mo-nuoc"), Map.of("vi", name)));

        assertThat(take("page.txt", page).unchanged()).isEqualTo(1);
        Files.writeString(folder.resolve("page.json"), "{\"topics\":[\"" + name + "\"]}");
        assertThat(take("page.txt", page).changed()).isEqualTo(1);
    }

    @Test
    void anImportThatWaitsLeavesThePictureThatReadersSee() throws IOException {
        var id = fresh("bia");
        var line = article(id, "\"state\":\"live\",\"published\":\"2024-01-02T03:04:05Z\",\"cover\":{\"file\":\"a.jpg\",\"caption\":\"Cũ\"}");
        Files.copy(Path.of("seeds/demo/pictures/pic-cau-moi.jpg"), folder.resolve("a.jpg"));
        take("lines.jsonl", line);
        assertThat(take("lines.jsonl", line).unchanged()).isEqualTo(1);
        var before = cover(id);
        var article = database.sql("select id from article where key = ?").param(id).query(Long.class).single();
        newsdesk.save(EDITOR, article, 1, newspaper.manuscript("Người sửa"));
        Files.delete(folder.resolve("a.jpg"));
        Files.copy(picture("pic-chieng"), folder.resolve("a.jpg"));

        assertThat(take("lines.jsonl", line.replace("Cũ", "Mới")).waiting()).isEqualTo(1);

        assertThat(cover(id)).isEqualTo(before);
    }

    @Test
    void oneWrongUnitLeavesTheOthersIn() throws IOException {
        var district = fresh("dx");
        var wrong = fresh("cx");
        var right = fresh("cx");
        var lines = String.join("\n", unit(wrong, "commune", "[{\"id\":\"d157\"},{\"id\":\"" + district + "\"}]"), unit(district, "district", "[]"),
                unit(right, "commune", "[{\"id\":\"" + district + "\"}]"));

        var summary = take("lines.jsonl", lines);

        assertThat(summary.rejections()).singleElement().satisfies(rejection -> assertThat(rejection.detail()).isEqualTo(wrong + ": TWO_PARENTS"));
        assertThat(summary.others()).isEqualTo(2);
    }

    @Test
    void anIdThatComesTwiceWithOtherContentIsRefusedWhateverItIs() throws IOException {
        var id = fresh("hai");
        var topic = "{\"type\":\"topic\",\"id\":\"" + id + "\",\"labels\":{\"vi\":\"Chủ đề " + id + "\"}}";

        var summary = take("lines.jsonl", String.join("\n", topic, topic, topic.replace("Chủ đề", "Khác"), topic.replace("\"topic\"", "\"section\",\"order\":9")));

        assertThat(summary.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.reason()).isEqualTo(Reason.SAME_ID);
        });
        assertThat(summary.others()).isEqualTo(2);
    }

    @Test
    void anAddressThatCameEncodedLeadsHereAndToOneArticle() throws IOException {
        var id = fresh("dia-chi");
        var address = "\"address\":\"https://bao.example/tin/b%C3%A0i-" + id + ".htm\"";

        var summary = take("lines.jsonl", article(id, address) + "\n" + article(fresh("dia-chi"), address));

        assertThat(pages.formerlyAt("/tin/bài-" + id + ".htm")).isPresent();
        assertThat(summary.oddities()).containsEntry("address-taken", 1L);
    }

    private Summary take(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return importer.run(BY, List.of(folder.resolve(name).toString()), PUBLISHING, Progress.NONE);
    }

    private void topic(TopicEntry entry) {
        try {
            topicDesk.take(BY, entry);
        } catch (vn.chieng.topic.TopicRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Path picture(String name) {
        return Path.of("seeds/demo/pictures/" + name + ".jpg");
    }

    private static String unit(String id, String level, String parents) {
        return "{\"type\":\"place\",\"id\":\"" + id + "\",\"code\":\"1\",\"level\":\"" + level
                + "\",\"type_vi\":\"Xã\",\"type_en\":\"Commune\",\"name\":\"" + id + "\",\"ascii\":\"" + id + "\",\"parents\":" + parents + "}";
    }

    private static String article(String id, String more) {
        return "{\"type\":\"article\",\"id\":\"" + id + "\",\"language\":\"vi\",\"headline\":\"Tít bài\",\"body\":\"<p>Thân bài.</p>\"," + more + "}";
    }

    private String cover(String key) {
        return database.sql("select i.hash || t.caption from article a join media_item i on i.id = a.cover_id join media_text t on t.media_id = i.id where a.key = ?")
                .param(key).query(String.class).single();
    }

    private String manuscript(String key) {
        return database.sql("select r.manuscript from revision r join article a on a.id = r.article_id and a.head_revision = r.number where a.key = ?")
                .param(key).query(String.class).single();
    }
}
