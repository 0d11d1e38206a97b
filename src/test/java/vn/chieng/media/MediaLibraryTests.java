package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.audit.Taken;

@ChiengTest
class MediaLibraryTests {

    static final Person REPORTER = new Person(7, "lan", "Bùi Thị Lan", Role.REPORTER);
    static final Person IMPORTER = Person.machine("importer");

    @Autowired
    MediaLibrary library;

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient database;

    @Autowired
    IntakeDesk intake;

    @Autowired
    Newspaper newspaper;

    @TempDir
    Path folder;

    final String key = "anh-" + UUID.randomUUID();

    @Test
    void takesTheSameEntryOnce() throws Exception {
        var file = Files.write(folder.resolve("chieng.jpg"), Samples.unlike(1));
        var entry = entry("Dàn chiêng Mường", Instant.parse("2024-02-11T02:30:00.123456789Z"));

        assertThat(library.take(IMPORTER, entry, file)).isEqualTo(Taken.ADDED);
        assertThat(library.take(IMPORTER, entry, file)).isEqualTo(Taken.UNCHANGED);
        assertThat(library.take(IMPORTER, entry("Dàn chiêng", null), file)).isEqualTo(Taken.CHANGED);
        assertThat(library.take(IMPORTER, entry("Dàn chiêng", null), file)).isEqualTo(Taken.UNCHANGED);
        Files.write(file, Samples.unlike(2));
        assertThat(library.take(IMPORTER, entry("Dàn chiêng", null), file)).isEqualTo(Taken.CHANGED);
        assertThat(actions()).containsExactly("media.added", "media.described", "media.replaced");
    }

    @Test
    void givesBackWhatItTook() throws Exception {
        var bytes = Samples.unlike(3);
        var entry = entry("Dàn chiêng Mường", Instant.parse("2024-02-11T02:30:00Z"));
        library.take(IMPORTER, entry, Files.write(folder.resolve("chieng.jpg"), bytes));

        var given = library.entries().stream().filter(other -> other.id().equals(key)).findFirst().orElseThrow();

        assertThat(given).usingRecursiveComparison().ignoringFields("file").isEqualTo(entry);
        assertThat(given.file()).matches("media/[0-9a-f]{64}\\.jpg");
        assertThat(library.originalOf(given)).hasValueSatisfying(original -> assertThat(original).hasBinaryContent(bytes));
    }

    @Test
    void showsAPictureInEachLanguage() throws Exception {
        var id = library.add(REPORTER, Samples.stream(Samples.jpeg(1200, 600)), Map.of(
                "vi", new PictureText("Ruộng bậc thang", "Ảnh: Bùi Lan", "Ruộng bậc thang mùa nước đổ"),
                "en", new PictureText("Terraced fields", " ", null)));

        var english = pictures.of(List.of(id), "en").get(id);

        assertThat(english.caption()).isEqualTo("Terraced fields");
        assertThat(english.alt()).isEqualTo("Terraced fields");
        assertThat(english.credit()).isEqualTo("Ảnh: Bùi Lan");
        assertThat(List.of(english.width(), english.height())).containsExactly(960, 480);
        assertThat(english.src()).matches("/media/[0-9a-f]{64}-960\\.jpg");
        assertThat(english.srcset()).endsWith("-1200.jpg 1200w").contains("-320.jpg 320w, ");
        assertThat(english.focus()).isEmpty();
        assertThat(pictures.of(id, "vi").orElseThrow().alt()).isEqualTo("Ruộng bậc thang mùa nước đổ");
        assertThat(pictures.of(id, "mo").orElseThrow().caption()).isEqualTo("Ruộng bậc thang");
        assertThat(pictures.ofKeys(List.of(english.key(), "nothing"), "en")).containsOnlyKeys(english.key());
    }

    @Test
    void showsPicturesOfWhichNothingIsSaid() throws Exception {
        var id = library.add(REPORTER, Samples.stream(Samples.jpeg(200, 100)), Map.of());

        assertThat(pictures.of(id, "vi").orElseThrow().alt()).isEmpty();
        assertThat(pictures.newest(null, 1, "vi")).extracting(Picture::id).containsExactly(id);
        assertThat(pictures.newest(id, 5, "vi")).extracting(Picture::id).doesNotContain(id);
    }

    @Test
    void describesWithoutLosingOtherLanguages() throws Exception {
        var id = library.add(REPORTER, Samples.stream(Samples.jpeg(200, 100)),
                Map.of("vi", new PictureText("Một", null, null), "en", new PictureText("One", null, null)));

        library.describe(REPORTER, id, 0, Map.of("vi", new PictureText("Hai", null, null)), new Focus(0.26, 0.6));

        assertThat(pictures.of(id, "vi").orElseThrow().caption()).isEqualTo("Hai");
        assertThat(pictures.of(id, "en").orElseThrow().caption()).isEqualTo("One");
        assertThat(pictures.of(id, "vi").orElseThrow().focus()).isEqualTo("fx3 fy6");
        var late = catchThrowableOfType(PictureRefused.class,
                () -> library.describe(REPORTER, id, 0, Map.of("vi", new PictureText("Ba", null, null)), null));
        assertThat(late.refusal()).isEqualTo(new PictureRefusal.ChangedMeanwhile());
        assertThat(pictures.of(id, "vi").orElseThrow().caption()).isEqualTo("Hai");
    }

    @Test
    void aReporterDescribesOwnPicturesUntilReadersSeeThem() throws Exception {
        var id = library.add(REPORTER, Samples.stream(Samples.jpeg(200, 100)), Map.of("vi", new PictureText("Một", null, null)));
        var other = new Person(8, "nam", "Hà Văn Nam", Role.REPORTER);
        var editor = new Person(9, "ban", "Bùi Thị Bản", Role.EDITOR);

        assertThat(refusal(other, id)).isEqualTo(new PictureRefusal.ForEditors());
        var text = newspaper.manuscript("Có ảnh");
        intake.take(IMPORTER, List.of(new Arrival(key, null, "vi", key, new Manuscript(text.headline(), "", text.body(), "", "", text.sectionId(),
                List.of(), List.of(), id, "", List.of(), List.of()), Arrival.State.LIVE, Instant.parse("2024-02-11T02:30:00Z"), null, List.of(),
                null, List.of(), null, "h")));
        assertThat(refusal(REPORTER, id)).isEqualTo(new PictureRefusal.ForEditors());
        assertThat(pictures.of(id, "vi").orElseThrow().caption()).isEqualTo("Một");

        library.describe(editor, id, 0, Map.of("vi", new PictureText("Hai", null, null)), null);
        assertThat(pictures.of(id, "vi").orElseThrow().caption()).isEqualTo("Hai");
    }

    private PictureRefusal refusal(Person by, long id) {
        return catchThrowableOfType(PictureRefused.class,
                () -> library.describe(by, id, 0, Map.of("vi", new PictureText("Ba", null, null)), null)).refusal();
    }

    @Test
    void letsOnlyEditorsImport() throws Exception {
        var file = Files.write(folder.resolve("chieng.jpg"), Samples.unlike(4));

        assertThatThrownBy(() -> library.take(REPORTER, entry("Chiêng", null), file)).isInstanceOf(AccessDeniedException.class);
    }

    private MediaEntry entry(String caption, Instant taken) {
        return new MediaEntry(key, "chieng.jpg", Map.of("vi", caption), Map.of("vi", "Ảnh: Bùi Lan"), Map.of(), taken,
                List.of(0.25, 0.5));
    }

    private List<String> actions() {
        return database.sql("""
                select action from audit_entry where subject = (select 'media/' || id from media_item where key = ?) order by id""")
                .param(key).query(String.class).list();
    }
}
