package vn.chieng.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of words met lately. A language has few syllables, so that nearly every word of a text was met before; a newer
 * word takes the place of an older one with the same hash, and threads at worst spell a word twice.
 */
final class Spellings {

    private static final int KEPT = 1 << 14;

    private record Known(String word, List<Spelling> spelt) {
    }

    private final @Nullable Known[] lately = new Known[KEPT];

    /** The word itself, or the words it abbreviates. */
    List<Spelling> of(CharSequence word) {
        int at = slot(word);
        var known = lately[at];
        if (known == null || !known.word().contentEquals(word)) {
            known = spelt(word.toString());
            lately[at] = known;
        }
        return known.spelt();
    }

    private static int slot(CharSequence word) {
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = 31 * hash + word.charAt(at);
        }
        return (hash ^ hash >>> 16) & KEPT - 1;
    }

    private static Known spelt(String word) {
        var longForm = Abbreviations.longForm(word);
        var words = longForm.isEmpty() ? List.of(word) : longForm;
        return new Known(word, words.stream().map(Spelling::of).toList());
    }
}
