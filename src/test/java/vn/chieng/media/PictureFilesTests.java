package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTests {

    @TempDir Path home;

    @Test
    void takesAwayWhatUploadsCutShortHaveLeft() throws Exception {
        var files = new PictureFiles(home);
        files.sweep(Instant.now());
        var old = files.scrap();
        var young = files.scrap();
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(100_000)));

        files.sweep(Instant.now().minusSeconds(86_400));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
