package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRefusalTests {

    @TempDir
    Path home;

    @Test
    void refusesABombByItsHeader() throws IOException {
        var bomb = Samples.pngThatClaims(20_000, 20_000, new byte[1000]);

        assertThat(bomb).hasSizeLessThan(200);
        assertThat(refusal(bomb)).isEqualTo(new PictureRefusal.TooManyPixels(20_000, 20_000, 60));
    }

    @Test
    void refusesWhatOnlyCallsItselfAPicture() {
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo(new PictureRefusal.NotAPicture());
        assertThat(refusal("<!doctype html><p>anh.jpg")).isEqualTo(new PictureRefusal.NotAPicture());
        assertThat(refusal("GIF89a\1\0\1\0")).isEqualTo(new PictureRefusal.NotAPicture());
        assertThat(refusal("")).isEqualTo(new PictureRefusal.NotAPicture());
        assertThat(refusal("\u00FF\u00D8\u00FF\u00E0 and then nothing")).isEqualTo(new PictureRefusal.Damaged());
    }

    @Test
    void refusesAPictureThatWasCutShort() {
        var jpeg = Samples.jpeg(400, 300);
        var png = Samples.png(Samples.halves(400, 300, BufferedImage.TYPE_INT_RGB));

        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length - 200))).isEqualTo(new PictureRefusal.Damaged());
        assertThat(refusal(Arrays.copyOf(png, png.length - 30))).isEqualTo(new PictureRefusal.Damaged());
    }

    @Test
    void refusesAPictureThatHoldsLessThanItsHeaderSays() throws IOException {
        var jpeg = Samples.jpeg(800, 600);
        var hole = Samples.joined(Arrays.copyOf(jpeg, jpeg.length * 2 / 3), new byte[] {(byte) 0xFF, (byte) 0xD9});

        assertThat(refusal(hole)).isEqualTo(new PictureRefusal.Damaged());
        assertThat(refusal(Samples.pngThatClaims(300, 300, new byte[1000]))).isEqualTo(new PictureRefusal.Damaged());
    }

    @Test
    void refusesColoursForPrinting() {
        var jpeg = Samples.jpeg(40, 30);
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        jpeg[frame + 9] = 4;

        assertThat(refusal(jpeg)).isEqualTo(new PictureRefusal.FourInks());
    }

    @Test
    void neverUnpacksTheTextsThatAPngCarries() throws IOException, PictureRefused {
        var palette = Samples.png(Samples.halves(40, 30, BufferedImage.TYPE_BYTE_INDEXED));
        var text = Samples.joined("k\0\0".getBytes(StandardCharsets.ISO_8859_1), Samples.deflated(new byte[64 * 1024 * 1024]));
        var files = new PictureFiles(home);

        try (var received = files.receive(Samples.stream(Samples.withChunk(palette, "zTXt", text)))) {
            var before = allocated();
            assertThat(new PictureReader(files).read(received.file()).width()).isEqualTo(40);
            assertThat(allocated() - before).isLessThan(16_000_000);
        }
    }

    @Test
    void readsALargePictureWithoutHoldingItWhole() throws IOException, PictureRefused {
        var files = new PictureFiles(home);

        try (var received = files.receive(Samples.stream(Samples.jpeg(8000, 6000)))) {
            var before = allocated();
            var negative = new PictureReader(files).read(received.file());
            assertThat(allocated() - before).isLessThan(120_000_000);
            assertThat(negative.width()).isEqualTo(8000);
            assertThat(negative.image().getWidth()).isEqualTo(1600);
        }
    }

    @Test
    void stopsReadingAnUploadThatIsTooHeavy() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0x20;
            }

            @Override
            public int read(byte[] buffer, int from, int most) {
                return most;
            }
        };

        assertThat(refusal(endless)).isEqualTo(new PictureRefusal.TooHeavy(30));
    }

    private PictureRefusal refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private PictureRefusal refusal(byte[] bytes) {
        return refusal(Samples.stream(bytes));
    }

    private PictureRefusal refusal(InputStream upload) {
        var files = new PictureFiles(home);
        return catchThrowableOfType(PictureRefused.class, () -> {
            try (var received = files.receive(upload)) {
                new PictureReader(files).read(received.file());
            }
        }).refusal();
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
