package vn.chieng.media;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.resizers.Resizers;
import org.jspecify.annotations.Nullable;

/** Brings decoded pictures of any colours into the ones that browsers take for granted. */
final class Colours {

    private Colours() {}

    /** A smaller picture in eight bits a colour, with an alpha channel only if something in it is see-through. */
    static BufferedImage scaled(BufferedImage image, double factor) {
        var alpha = image.getColorModel().hasAlpha();
        var smaller = new BufferedImage(scaled(image.getWidth(), factor), scaled(image.getHeight(), factor),
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        Resizers.PROGRESSIVE.resize(isUntaggedGrey(image) ? keepingGreys(image) : image, smaller);
        return alpha && !Negative.seeThrough(smaller) ? opaque(smaller) : smaller;
    }

    /** A camera's wide colours as a browser without profiles would show them right. */
    static BufferedImage plain(BufferedImage image, @Nullable ICC_ColorSpace profile) {
        if (profile == null || image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        var wide = new ComponentColorModel(profile, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        try {
            return new ColorConvertOp(null).filter(new BufferedImage(wide, image.getRaster(), false, null),
                    new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR));
        } catch (CMMException | IllegalArgumentException brokenProfile) {
            return image;
        }
    }

    static @Nullable ICC_ColorSpace profileOf(ImageReader reader) throws IOException {
        for (var types = reader.getImageTypes(0); types.hasNext();) {
            if (types.next().getColorModel().getColorSpace() instanceof ICC_ColorSpace space
                    && space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB()) {
                return space;
            }
        }
        return null;
    }

    /** Java2D takes greys of unusual layout for linear light, and would brighten them. */
    private static boolean isUntaggedGrey(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_CUSTOM && image.getColorModel() instanceof ComponentColorModel model
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    private static BufferedImage keepingGreys(BufferedImage image) {
        var from = image.getRaster();
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var shift = image.getColorModel().getComponentSize(0) - 8;
        var pixel = new int[] {0, 255 << shift};
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                from.getPixel(x, y, pixel);
                var grey = pixel[0] >> shift;
                copy.setRGB(x, y, pixel[1] >> shift << 24 | grey * 0x010101);
            }
        }
        return copy;
    }

    private static BufferedImage opaque(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var brush = copy.createGraphics();
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        return copy;
    }

    private static int scaled(int length, double factor) {
        return (int) Math.max(1, Math.round(length * factor));
    }
}
