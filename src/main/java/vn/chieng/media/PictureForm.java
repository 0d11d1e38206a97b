package vn.chieng.media;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.chieng.web.Edition;

/**
 * What a person typed about a picture; the maps are by language.
 *
 * @param focusX in percent from the left
 * @param focusY in percent from the top
 */
public record PictureForm(@Nullable MultipartFile file, @Nullable Map<String, String> captions, @Nullable Map<String, String> credits,
        @Nullable Map<String, String> alts, @Nullable Integer focusX, @Nullable Integer focusY, @Nullable Integer version) {

    public static final PictureForm EMPTY = new PictureForm(null, null, null, null, null, null, null);

    static PictureForm of(MediaItem item) {
        var said = MediaEntry.of(item);
        var focus = item.focus();
        return new PictureForm(null, said.captions(), said.credits(), said.alts(),
                focus == null ? null : (int) Math.round(focus.x() * 100),
                focus == null ? null : (int) Math.round(focus.y() * 100), item.version());
    }

    PictureForm against(int newerVersion) {
        return new PictureForm(null, captions, credits, alts, focusX, focusY, newerVersion);
    }

    /** In the languages that the form shows, and no other. */
    public Map<String, PictureText> texts(Iterable<Edition> editions) {
        var texts = new HashMap<String, PictureText>();
        editions.forEach(edition -> texts.put(edition.language(), text(edition.language())));
        return texts;
    }

    public PictureText text(String language) {
        return new PictureText(of(captions, language), of(credits, language), of(alts, language));
    }

    @Nullable Focus focus() {
        return focusX == null || focusY == null ? null : new Focus(fraction(focusX), fraction(focusY));
    }

    public boolean isEmptyHanded() {
        return file == null || file.isEmpty();
    }

    private static double fraction(int percent) {
        return Math.clamp(percent, 0, 100) / 100.0;
    }

    private static @Nullable String of(@Nullable Map<String, String> texts, String language) {
        return texts == null ? null : texts.get(language);
    }
}
