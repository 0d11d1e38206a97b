package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.fresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;
import vn.chieng.related.Curation;

/** Pins and bans that come with articles, beside those that people of this newsroom set. */
@ChiengTest
class JudgementsOfImportsTests {

    @Autowired
    private Importer importer;
    @Autowired
    private Curation curation;
    @Autowired
    private JdbcClient database;
    @TempDir
    private Path folder;

    private final String id = fresh("ghim");
    private final String one = fresh("ghim");
    private final String two = fresh("ghim");

    @Test
    void changedPinsCountAsAChangeAndDroppedOnesGo() throws IOException {
        take(line(id, pins(one, two)), line(one, ""), line(two, ""));
        assertThat(chosen()).containsExactly("PIN " + one, "PIN " + two);

        assertThat(take(line(id, pins(one, two))).unchanged()).isEqualTo(1);
        assertThat(take(line(id, pins(two))).changed()).isEqualTo(1);
        assertThat(chosen()).containsExactly("PIN " + two);
        assertThat(take(line(id, "")).changed()).isEqualTo(1);
        assertThat(chosen()).isEmpty();
        assertThat(database.sql("select count(*) from audit_entry e join article a on e.subject = 'article/' || a.number where a.key = ? and e.action = 'related.imported'")
                .param(id).query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void aLineThatIsRefusedLeavesThePinsOfTheFirst() throws IOException {
        var summary = take(line(id, pins(one)), line(one, ""), line(two, ""), line(id, pins(two)).replace("Thân", "Thân khác"));

        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(chosen()).containsExactly("PIN " + one);
    }

    @Test
    void whatPeopleChoseIsTheirsWhoeverImports() throws IOException {
        take(line(id, ""), line(one, ""), line(two, ""));
        curation.pin(EDITOR, article(id), article(one));

        take(EDITOR, line(id, pins(two)));

        assertThat(chosen()).containsExactly("PIN " + one);
    }

    @Test
    void whatOneImportChoseAnotherMayTakeBackButAPersonsNoStands() throws IOException {
        take(Person.machine("seeds"), line(id, pins(one)), line(one, ""), line(two, ""));
        take(line(id, pins(two)));
        assertThat(chosen()).containsExactly("PIN " + two);

        curation.release(EDITOR, article(id), article(two));
        take(line(id, pins(one, two)));
        assertThat(chosen()).containsExactly("FREE " + two);
    }

    @Test
    void whatIsNamedMayComeLaterEvenInAnotherImport() throws IOException {
        var first = take(line(id, pins(one)));
        assertThat(first.openNames()).containsKey("article:" + one);
        assertThat(chosen()).isEmpty();

        assertThat(take(line(one, ""), line(id, pins(one))).openNames()).isEmpty();
        assertThat(chosen()).containsExactly("PIN " + one);
    }

    private Summary take(String... lines) throws IOException {
        return take(Person.machine("import"), lines);
    }

    private Summary take(Person by, String... lines) throws IOException {
        var file = Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
        return importer.run(by, List.of(file.toString()), new ImportOptions(false, false), Progress.NONE);
    }

    private static String line(String id, String more) {
        return "{\"type\":\"article\",\"id\":\"" + id + "\",\"language\":\"vi\",\"headline\":\"Bài\",\"body\":\"<p>Thân</p>\"" + more + "}";
    }

    private static String pins(String... keys) {
        return ",\"pins\":[\"" + String.join("\",\"", keys) + "\"]";
    }

    private long article(String key) {
        return database.sql("select id from article where key = ?").param(key).query(Long.class).single();
    }

    private List<String> chosen() {
        return database.sql("""
                select c.choice || ' ' || o.key from related_choice c join article o on o.id = c.other_id
                join article a on a.id = c.article_id where a.key = ? order by c.position""").param(id).query(String.class).list();
    }
}
