package vn.chieng.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A decoded picture, upright, in plain colours, no wider than readers need.
 *
 * @param width  of the original, upright
 * @param height of the original, upright
 * @param image  the widest rendition; it has an alpha channel only if something in it is see-through
 */
record Negative(PictureType type, int width, int height, BufferedImage image) {

    static final int WIDEST = 1600;

    private static final List<Integer> WIDTHS = List.of(320, 640, 960);

    PictureType printed() {
        return image.getColorModel().hasAlpha() ? PictureType.PNG : PictureType.JPEG;
    }

    /** The usual widths as far as the picture reaches, and the widest. */
    List<Integer> widths() {
        var smaller = WIDTHS.stream().filter(width -> width < image.getWidth());
        return Stream.concat(smaller, Stream.of(image.getWidth())).toList();
    }

    /** Whether any pixel lets the ground show through. */
    static boolean seeThrough(BufferedImage image) {
        var alpha = image.getAlphaRaster();
        if (alpha == null) {
            return false;
        }
        var row = new int[image.getWidth()];
        return IntStream.range(0, image.getHeight())
                .anyMatch(y -> IntStream.of(alpha.getSamples(0, y, row.length, 1, 0, row)).anyMatch(sample -> sample < 255));
    }
}
