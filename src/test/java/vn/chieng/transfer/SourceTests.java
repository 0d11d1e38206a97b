package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTests {

    @TempDir
    private Path folder;

    @Test
    void passesOverAGiantLineWithoutHoldingIt() throws IOException {
        var file = folder.resolve("giant.jsonl");
        try (var out = Files.newOutputStream(file)) {
            out.write("first\n".getBytes(StandardCharsets.UTF_8));
            var block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
            out.write("\nlast".getBytes(StandardCharsets.UTF_8));
        }
        try (var lines = new Lines(file)) {
            assertThat(lines.next()).asString().isEqualTo("first");
            assertThat(lines.next()).isEmpty();
            assertThat(lines.wasTooLong()).isTrue();
            assertThat(lines.next()).asString().isEqualTo("last");
            assertThat(lines.wasTooLong()).isFalse();
            assertThat(lines.number()).isEqualTo(3);
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void takesFoldersInOrderWithoutPicturesAndCompanions() throws IOException {
        for (var name : new String[] {"b.txt", "b.json", "a/2.md", "a/1.jsonl", "picture.JPG", ".hidden", "README.md"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
        try (var sources = new Sources(new Tally())) {
            sources.add(folder.toString(), System.in);

            assertThat(sources.all()).extracting(source -> folder.relativize(source.file()).toString()).containsExactly("a/1.jsonl", "a/2.md", "b.txt");
        }
    }

    @Test
    void takesPatternsAndReportsWhatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "x");
        Files.writeString(folder.resolve("two.md"), "x");
        var tally = new Tally();
        try (var sources = new Sources(tally)) {
            sources.add(folder + "/*.txt", System.in);
            sources.add(folder + "/*.jsonl", System.in);
            sources.add(folder + "/three.txt", System.in);

            assertThat(sources.all()).hasSize(1);
            assertThat(tally.summary().rejections()).extracting(Summary.Rejection::reason).containsOnly(Reason.NO_SUCH_FILE).hasSize(2);
        }
    }

    @Test
    void readsFrontMatterAsTextAndTheRestAsMarkdown() throws Refused {
        var article = Markdown.read("---\nid: 012\nlanguage: vi\ntopics: [a, b]\npublished: 2024-12-20T10:15:00+07:00\n---\n## Mục\n\nĐoạn *một*.\n\n![Ảnh](media:pic-1)\n");

        assertThat(article.get("id").asString()).isEqualTo("012");
        assertThat(article.get("topics")).hasSize(2);
        assertThat(article.get("published").asString()).isEqualTo("2024-12-20T10:15:00+07:00");
        assertThat(article.get("body").asString()).contains("<h2>Mục</h2>", "<em>một</em>",
                "<figure data-media=\"pic-1\"><figcaption>Ảnh</figcaption></figure>");
    }

    @Test
    void refusesFrontMatterThatDoesNotParse() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Markdown.read("---\nid: [1\n---\nText"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Markdown.read("---\nid: 1\nText without an end"));
    }

    @Test
    void renamesPicturesOfFigures() {
        assertThat(Markup.renamed("<figure data-media='a&amp;b'></figure><figure data-media=\"gone\"></figure>", key -> key.equals("a&b") ? "7" : null))
                .isEqualTo("<figure data-media=\"7\"></figure><figure></figure>");
    }

    @Test
    void leavesWordsAloneThatOnlyLookLikeAPicture() {
        var words = "<p>Ghi data-media=\"x\" là <b data-media='y'>đủ</b>.</p>";
        assertThat(Markup.renamed(words + "<FIGURE title='>'data-media=a></FIGURE>", _ -> "7")).isEqualTo(words + "<FIGURE title='>' data-media=\"7\"></FIGURE>");
    }

    @Test
    void passesOverCompanionsThatTheShellNamedWithTheirPages() throws IOException {
        for (var name : new String[] {"page.json", "page.txt", "alone.json"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        try (var sources = new Sources(new Tally())) {
            sources.addAll(List.of(folder + "/alone.json", folder + "/page.json", folder + "/page.txt"), System.in);

            assertThat(sources.all()).extracting(source -> source.file().getFileName().toString()).containsExactly("alone.json", "page.txt");
        }
    }

    @Test
    void aFolderThatCannotBeReadOrAPatternThatIsNoneLeavesTheRest() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        var tally = new Tally();
        try (var sources = new Sources(tally)) {
            sources.addAll(List.of(folder.toString(), folder + "/none/a["), System.in);

            assertThat(sources.all()).hasSize(1);
            assertThat(tally.summary().rejections()).extracting(Summary.Rejection::reason).containsExactly(Reason.UNREADABLE, Reason.NO_SUCH_FILE);
        }
    }

    @Test
    void anAddressStaysItselfOnItsWayOutAndIn() {
        for (var address : List.of("/tin/b%C3%A0i.htm?a=%20b", "/a%2520b", "/a%zz", "/100%25.htm", "x%00y")) {
            var path = Addressed.path(address);
            assertThat(Addressed.path(Addressed.given(path))).isEqualTo(path);
        }
        assertThat(Addressed.path("https://bao.example/b%C3%A0i.htm?a=%20b")).isEqualTo("/bài.htm?a=%20b");
    }

    @Test
    void remembersWhatItHasSeen() {
        var seen = new SeenArticles();
        for (int i = 0; i < 5000; i++) {
            assertThat(seen.see("a" + i, "vi", "one")).isEqualTo(SeenArticles.Before.NEVER);
        }
        assertThat(seen.see("a17", "vi", "one")).isEqualTo(SeenArticles.Before.THE_SAME);
        assertThat(seen.see("a17", "vi", "two")).isEqualTo(SeenArticles.Before.ANOTHER);
        assertThat(seen.see("a17", "en", "one")).isEqualTo(SeenArticles.Before.NEVER);
    }
}
