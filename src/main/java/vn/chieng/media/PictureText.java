package vn.chieng.media;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a picture in one language; blank parts become null.
 *
 * @param caption what it shows
 * @param credit  whose it is
 * @param alt     what stands in for it where it can't be seen
 */
@Embeddable
public record PictureText(@Nullable String caption, @Nullable String credit, @Nullable String alt) {

    public static final PictureText NONE = new PictureText(null, null, null);

    public PictureText {
        caption = clean(caption);
        credit = clean(credit);
        alt = clean(alt);
    }

    public boolean isEmpty() {
        return caption == null && credit == null && alt == null;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
