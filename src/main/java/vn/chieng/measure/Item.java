package vn.chieng.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.chieng.text.Folding;

/**
 * A live article that is looked for.
 *
 * @param folded    the headline, {@link #spaced}
 * @param rest      all but the headline, likewise
 * @param marked    the same with its marks
 * @param documents the numbers of documents that it names
 */
record Item(long id, String headline, String folded, String rest, String marked, Set<String> documents) {

    static Item of(long id, String headline, String rest, List<String> documents) {
        return new Item(id, headline, spaced(headline), spaced(rest), written(rest), Set.copyOf(documents));
    }

    static List<String> syllables(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(syllable -> !syllable.isEmpty()).toList();
    }

    /** The syllables without marks, a space before and behind each, so that one text has another where it contains it. */
    static String spaced(String text) {
        return written(Folding.fold(text));
    }

    static String written(String text) {
        return " " + String.join(" ", syllables(text.toLowerCase(Locale.ROOT))) + " ";
    }
}
