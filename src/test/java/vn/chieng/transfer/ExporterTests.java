package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.fresh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;
import vn.chieng.media.MediaEntry;
import vn.chieng.media.MediaLibrary;

@ChiengTest
class ExporterTests {

    private static final Person BY = Person.machine("import");
    private static final ImportOptions PLAIN = new ImportOptions(false, false);

    @Autowired
    private Importer importer;
    @Autowired
    private Exporter exporter;
    @Autowired
    private MediaLibrary library;
    @TempDir
    private Path folder;

    @Test
    void wordsThatLookLikeMarkUpAreWords() throws IOException {
        var id = fresh("chu");
        var line = "{\"type\":\"article\",\"id\":\"" + id + "\",\"language\":\"vi\",\"headline\":\"Tít\",\"body\":\"<p>Ghi data-media=\\\"x\\\" vào thẻ.</p>\"}\n";

        importer.run(BY, "lines.jsonl", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), PLAIN);
        exporter.toFolder(folder, Progress.NONE);

        assertThat(lineOf(id)).contains("<p>Ghi data-media=\\\"x\\\" vào thẻ.</p>");
    }

    @Test
    void tellsWhichPicturesAreGoneAndMakesGoodWhatWasCutShort() throws IOException {
        var gone = picture("pic-cau-moi");
        var cut = picture("pic-chieng");
        Files.createDirectories(folder.resolve("media"));
        Files.writeString(folder.resolve(cut.file()), "cut");
        var original = library.originalOf(gone).orElseThrow();
        var aside = Files.move(original, folder.resolve("aside"));
        try {
            assertThat(exporter.toFolder(folder, Progress.NONE).missing()).contains(gone.file()).doesNotContain(cut.file());
            assertThat(folder.resolve(cut.file())).hasSameBinaryContentAs(library.originalOf(cut).orElseThrow());
        } finally {
            Files.move(aside, original);
        }
        assertThat(exporter.toFolder(folder, Progress.NONE).missing()).doesNotContain(gone.file());
    }

    private MediaEntry picture(String name) throws IOException {
        var id = fresh("anh");
        var lines = Files.writeString(folder.resolve(id + ".jsonl"), "{\"type\":\"media\",\"id\":\"" + id + "\",\"file\":\"" + id + ".jpg\"}\n");
        Files.copy(Path.of("seeds/demo/pictures/" + name + ".jpg"), folder.resolve(id + ".jpg"));
        importer.run(BY, List.of(lines.toString()), PLAIN, Progress.NONE);
        return library.entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private String lineOf(String id) throws IOException {
        return Files.readAllLines(folder.resolve(Exporter.LINES)).stream().filter(line -> line.contains("\"" + id + "\"")).findFirst().orElseThrow();
    }
}
