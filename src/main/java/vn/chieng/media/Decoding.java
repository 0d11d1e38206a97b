package vn.chieng.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Decodes one file, whose size in pixels is looked at first; a large picture is read at half its size or less. */
final class Decoding implements IIOReadWarningListener {

    private static final int MOST_MEGAPIXELS = 60;
    private static final int LONGEST_SIDE = 30_000;
    private static final long MOST_BYTES_DECODED = 64L * 1024 * 1024;
    private static final Set<Orientation> LYING = Set.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP,
            Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);

    private final ImageReader reader;
    private final PictureType type;
    private final Orientation orientation;
    private boolean cutShort;

    private Decoding(ImageReader reader, PictureType type, Orientation orientation) {
        this.reader = reader;
        this.type = type;
        this.orientation = orientation;
        reader.addIIOReadWarningListener(this);
    }

    static Negative of(Path file, PictureType type, Orientation orientation) throws IOException, PictureRefused {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            return new Decoding(reader, type, orientation).read(in);
        } catch (IOException | RuntimeException unreadable) {
            // A decoder meets broken bytes with any exception; a broken disk would have shown when the file came in.
            throw (PictureRefused) new PictureRefused(new PictureRefusal.Damaged()).initCause(unreadable);
        } finally {
            reader.dispose();
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        cutShort |= type == PictureType.PNG || warning.toLowerCase(Locale.ROOT).contains("premature");
    }

    private Negative read(ImageInputStream in) throws IOException, PictureRefused {
        reader.setInput(in, true);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_MEGAPIXELS * 1_000_000L) {
            throw new PictureRefused(new PictureRefusal.TooManyPixels(width, height, MOST_MEGAPIXELS));
        }
        var image = upright(fit(decoded(width, height)));
        return lies() ? new Negative(type, height, width, image) : new Negative(type, width, height, image);
    }

    private BufferedImage decoded(int width, int height) throws IOException, PictureRefused {
        var step = 1;
        var bytes = reader.getImageTypes(0).next().getColorModel().getPixelSize() / 8.0;
        while (width * bytes * height / step / step > MOST_BYTES_DECODED) {
            step++;
        }
        var how = new ImageReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, how);
        if (cutShort) {
            throw new PictureRefused(new PictureRefusal.Damaged());
        }
        return image;
    }

    private BufferedImage fit(BufferedImage image) {
        var across = lies() ? image.getHeight() : image.getWidth();
        return Colours.scaled(image, Math.min(1.0, (double) Negative.WIDEST / across));
    }

    private BufferedImage upright(BufferedImage image) {
        return orientation == Orientation.TOP_LEFT ? image : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private boolean lies() {
        return LYING.contains(orientation);
    }
}
