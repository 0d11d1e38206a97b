import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws the demo paper's pictures: {@code java seeds/drawing/DrawPictures.java} from the repository root.
 *
 * <p>They are drawn, not photographed, so that the demo carries no one's face and no one's copyright.
 */
final class DrawPictures {

    private static final Path FOLDER = Path.of("seeds", "demo", "pictures");
    private static final int MAX_BYTES = 170_000;

    private DrawPictures() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(FOLDER);
        draw("pic-cau-moi", Works::new, Works::bridge);
        draw("pic-chieng", Crafts::new, Crafts::gongs);
        draw("pic-cho-phien", Gatherings::new, Gatherings::market);
        draw("pic-duong-deo", Works::new, Works::pass);
        draw("pic-ho-hoa-binh", Landscapes::new, Landscapes::reservoir);
        draw("pic-le-hoi", Gatherings::new, Gatherings::festival);
        draw("pic-lop-hoc", Villages::new, Villages::school);
        draw("pic-mot-cua", Villages::new, Villages::counter);
        draw("pic-nha-san", Villages::new, Villages::village);
        draw("pic-nha-van-hoa", Villages::new, Villages::cultureHouse);
        draw("pic-nuoc-sach", Works::new, Works::water);
        draw("pic-rung", Landscapes::new, Landscapes::forest);
        draw("pic-ruong-bac-thang", Landscapes::new, Landscapes::terraces);
        draw("pic-san-bong", Gatherings::new, Gatherings::volleyball);
        draw("pic-song-da", Works::new, Works::dam);
        draw("pic-tho-cam", Crafts::new, Crafts::brocade);
        draw("pic-tram-y-te", Villages::new, Villages::clinic);
        draw("pic-vuon-cam", Landscapes::new, Landscapes::orchard);
    }

    private static <S extends Scene> void draw(String id, Function<String, S> sheet, Consumer<S> scene)
            throws IOException {
        var picture = sheet.apply(id);
        scene.accept(picture);
        picture.vignette();
        var jpeg = jpeg(picture.image);
        Files.write(FOLDER.resolve(id + ".jpg"), jpeg);
        System.out.println(id + " " + jpeg.length);
    }

    /** The best quality that fits: busy pictures would otherwise weigh three times the plain ones. */
    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        var bytes = new ByteArrayOutputStream();
        for (var quality = .92f; bytes.size() == 0 || bytes.size() > MAX_BYTES; quality -= .03f) {
            bytes.reset();
            param.setCompressionQuality(quality);
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            }
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
