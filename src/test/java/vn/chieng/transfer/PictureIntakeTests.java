package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chieng.account.Person;
import vn.chieng.media.MediaEntry;
import vn.chieng.media.MediaLibrary;

class PictureIntakeTests {

    @TempDir
    private Path folder;

    @Test
    void aDiskThatIsFullRefusesThePictureAndNotTheRest() throws Exception {
        var library = mock(MediaLibrary.class);
        when(library.take(any(), any(), any())).thenThrow(new IOException("No space left on device"));
        Files.writeString(folder.resolve("a.jpg"), "x");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new PictureIntake(Person.machine("import"), library).take(entry(), folder))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
    }

    private static MediaEntry entry() {
        return new MediaEntry("a", "a.jpg", Map.of(), Map.of(), Map.of(), null, null);
    }
}
