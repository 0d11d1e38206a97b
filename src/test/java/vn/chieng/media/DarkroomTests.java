package vn.chieng.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DarkroomTests {

    @TempDir
    Path home;

    PictureFiles files;
    Darkroom darkroom;

    @BeforeEach
    void open() {
        files = new PictureFiles(home);
        darkroom = new Darkroom(files, new PictureReader(files));
    }

    @AfterEach
    void close() {
        darkroom.close();
    }

    @Test
    void makesRenditionsUpToTheWidthOfTheOriginal() throws Exception {
        assertThat(developed(Samples.jpeg(1000, 500)).widths()).containsExactly(320, 640, 960, 1000);
        assertThat(developed(Samples.jpeg(2400, 1200)).widths()).containsExactly(320, 640, 960, 1600);
        assertThat(developed(Samples.jpeg(200, 100)).widths()).containsExactly(200);
    }

    @Test
    void turnsAPictureUprightAndForgetsWhereItWasTaken() throws Exception {
        var picture = developed(Samples.jpegWithOrientation(800, 400, 6));

        assertThat(List.of(picture.width(), picture.height())).containsExactly(400, 800);
        var print = print(picture, 320);
        assertThat(List.of(print.getWidth(), print.getHeight())).containsExactly(320, 640);
        assertThat(isNearly(print, 160, 40, Color.RED)).isTrue();
        assertThat(isNearly(print, 160, 600, Color.BLUE)).isTrue();
        assertThat(bytes(picture, 320)).doesNotContain("GPS", "Exif");
        assertThat(Files.readString(files.original(picture), StandardCharsets.ISO_8859_1)).contains("GPS");
    }

    @Test
    void keepsPngOnlyForWhatIsSeeThrough() throws Exception {
        var opaque = developed(Samples.png(Samples.halves(400, 300, BufferedImage.TYPE_INT_ARGB)));
        var seeThrough = Samples.halves(400, 300, BufferedImage.TYPE_INT_ARGB);
        seeThrough.setRGB(200, 100, 0x00000000);
        for (var x = 0; x < 50; x++) {
            seeThrough.setRGB(x, 10, 0x40FF0000);
        }
        var kept = developed(Samples.png(seeThrough));

        assertThat(opaque.printed()).isEqualTo(PictureType.JPEG);
        assertThat(isNearly(print(opaque, 320), 10, 10, Color.RED)).isTrue();
        assertThat(kept.printed()).isEqualTo(PictureType.PNG);
        assertThat(print(kept, 400).getRGB(20, 10) >>> 24).isEqualTo(0x40);
    }

    @Test
    void keepsGreysAsTheyAre() throws Exception {
        var grey = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
        var withAlpha = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false,
                BufferedImage.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        var greyWithAlpha = new BufferedImage(withAlpha, withAlpha.createCompatibleWritableRaster(60, 60), false, null);
        for (var i = 0; i < 3600; i++) {
            grey.getRaster().setSample(i % 60, i / 60, 0, 128);
            greyWithAlpha.getRaster().setPixel(i % 60, i / 60, new int[] {128, 255});
        }

        var printed = print(developed(Samples.png(grey)), 60);
        var printedWithAlpha = print(developed(Samples.png(greyWithAlpha)), 60);

        assertThat(isNearly(printed, 30, 30, Color.GRAY)).isTrue();
        assertThat(isNearly(printedWithAlpha, 30, 30, Color.GRAY)).isTrue();
    }

    @Test
    void bringsACamerasColoursIntoABrowsers() throws Exception {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);

        var picture = developed(Samples.jpegIn(linear, 128));

        assertThat(isNearly(print(picture, 64), 30, 30, new Color(188, 188, 188))).isTrue();
    }

    @Test
    void makesARenditionAgainWhenItsFileIsGone() throws Exception {
        var picture = developed(Samples.jpeg(700, 400));
        var first = bytes(picture, 640);
        Files.delete(files.rendition(picture.hash(), 640, PictureType.JPEG));

        darkroom.rendition(picture, 640);

        assertThat(bytes(picture, 640)).isEqualTo(first);
    }

    @Test
    void dropsWhatHangsOnBehindThePicture() throws Exception {
        var html = "<script>alert('chiêng')</script>".getBytes(StandardCharsets.UTF_8);

        var picture = developed(Samples.joined(Samples.jpeg(400, 300), html));

        assertThat(bytes(picture, 400)).doesNotContain("script");
    }

    @Test
    void leavesNothingBehindInTheIncomingFolder() throws Exception {
        developed(Samples.jpeg(400, 300));
        developed(Samples.png(Samples.halves(40, 30, BufferedImage.TYPE_INT_RGB)));

        try (var left = Files.list(home.resolve("media/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private PictureFile developed(byte[] bytes) throws IOException, PictureRefused {
        try (var received = files.receive(Samples.stream(bytes))) {
            return darkroom.develop(received);
        }
    }

    private BufferedImage print(PictureFile picture, int width) throws IOException {
        return ImageIO.read(files.rendition(picture.hash(), width, picture.printed()).toFile());
    }

    private String bytes(PictureFile picture, int width) throws IOException {
        return Files.readString(files.rendition(picture.hash(), width, picture.printed()), StandardCharsets.ISO_8859_1);
    }

    private static boolean isNearly(BufferedImage image, int x, int y, Color wanted) {
        var seen = new Color(image.getRGB(x, y));
        return Math.abs(seen.getRed() - wanted.getRed()) < 12 && Math.abs(seen.getGreen() - wanted.getGreen()) < 12
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 12;
    }
}
