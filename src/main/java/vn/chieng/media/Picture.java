package vn.chieng.media;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a template shows it, in one language.
 *
 * @param src      the rendition for browsers that do not choose for themselves
 * @param srcset   all renditions with their widths
 * @param width    of {@code src}, as is the height
 * @param alt      empty where nothing is said of the picture
 * @param focus    class names such as {@code fx3 fy6}; empty where no focus was set
 * @param smallest the address of the narrowest rendition
 * @param largest  the address of the widest rendition
 */
public record Picture(long id, String key, String src, String srcset, int width, int height, String alt,
        @Nullable String caption, @Nullable String credit, String focus, String smallest, String largest) {

    private static final int USUAL_WIDTH = 960;

    static Picture of(long id, String key, PictureFile file, Shown shown) {
        var widths = file.widths();
        var usual = widths.stream().filter(width -> width <= USUAL_WIDTH).reduce(widths.getFirst(), Math::max);
        return new Picture(id, key, file.address(usual), srcset(file, widths), usual, file.heightAt(usual), shown.alt(),
                shown.caption(), shown.credit(), shown.focus() == null ? "" : shown.focus().classes(),
                file.address(widths.getFirst()), file.address(widths.getLast()));
    }

    /** The height that goes with another width on the page. */
    public int heightAt(int shownWidth) {
        return (int) Math.max(1, Math.round((double) height * shownWidth / width));
    }

    private static String srcset(PictureFile file, List<Integer> widths) {
        return widths.stream().map(width -> file.address(width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    /** What goes with a picture in one language. */
    record Shown(String alt, @Nullable String caption, @Nullable String credit, @Nullable Focus focus) {}
}
