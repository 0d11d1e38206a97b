package vn.chieng.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import net.coobird.thumbnailator.resizers.Resizers;

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
