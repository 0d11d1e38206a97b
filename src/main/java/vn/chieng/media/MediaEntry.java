package vn.chieng.media;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a line of the exchange format tells it; the maps are by language.
 *
 * @param id    the key of the picture
 * @param file  where the original lies, from the folder of the lines
 * @param focus x and y, of 0..1
 */
public record MediaEntry(String id, String file, Map<String, String> captions, Map<String, String> credits,
        Map<String, String> alts, @Nullable Instant taken, @Nullable List<Double> focus) {

    /** A line leaves out what is empty, so what is missing is taken as empty. */
    public MediaEntry {
        captions = sorted(captions);
        credits = sorted(credits);
        alts = sorted(alts);
        taken = taken == null ? null : taken.truncatedTo(ChronoUnit.MICROS);
        focus = focus == null || focus.isEmpty() ? null : List.copyOf(focus);
    }

    static MediaEntry of(MediaItem item) {
        var file = "media/" + item.file().hash() + "." + item.file().type().extension();
        var focus = item.focus();
        return new MediaEntry(item.key(), file, parts(item, PictureText::caption), parts(item, PictureText::credit),
                parts(item, PictureText::alt), item.taken(), focus == null ? null : List.of(focus.x(), focus.y()));
    }

    /** Whether both say the same of their pictures, wherever the files lie. */
    boolean says(MediaEntry other) {
        return texts().equals(other.texts()) && new Said(taken, focus).equals(new Said(other.taken, other.focus));
    }

    Map<String, PictureText> texts() {
        var languages = new TreeSet<>(captions.keySet());
        languages.addAll(credits.keySet());
        languages.addAll(alts.keySet());
        var texts = new TreeMap<String, PictureText>();
        languages.forEach(language -> texts.put(language,
                new PictureText(captions.get(language), credits.get(language), alts.get(language))));
        texts.values().removeIf(PictureText::isEmpty);
        return texts;
    }

    @Nullable Focus focusPoint() {
        if (focus != null && focus.size() != 2) {
            throw new IllegalArgumentException("A focus has two numbers, not " + focus);
        }
        return focus == null ? null : new Focus(focus.getFirst(), focus.getLast());
    }

    private record Said(@Nullable Instant taken, @Nullable List<Double> focus) {}

    private static Map<String, String> parts(MediaItem item, Function<PictureText, @Nullable String> part) {
        var parts = new HashMap<String, String>();
        item.texts().forEach((language, text) -> {
            var said = part.apply(text);
            if (said != null) {
                parts.put(language, said);
            }
        });
        return parts;
    }

    private static SortedMap<String, String> sorted(@Nullable Map<String, String> texts) {
        return texts == null ? new TreeMap<>() : new TreeMap<>(texts);
    }
}
