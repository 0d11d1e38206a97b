package vn.chieng.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of words met lately. A language has few syllables, so that nearly every word of a text was met before; a newer
 * word takes the place of an older one with the same hash, and threads at worst spell a word twice: what they see of another's is
 * whole, for a record's fields are final and its array is never written again.
 */
final class Spellings {

    /** Names, figures and capitals make some ten thousand words of the syllables; fewer places would often be taken by two of them. Some ten megabytes. */
    private static final int KEPT = 1 << 16;
    /** What is longer is no word that comes again. */
    private static final int LONGEST = 24;

    private record Known(char[] word, List<Spelling> spelt) {

        boolean is(char[] letters, int length) {
            return Arrays.equals(word, 0, word.length, letters, 0, length);
        }
    }

    private final @Nullable Known[] lately = new Known[KEPT];

    /** The word itself, or the words it abbreviates. */
    List<Spelling> of(String word) {
        return of(word.toCharArray(), word.length());
    }

    /** @param letters the word's, and what a longer word has left behind them */
    List<Spelling> of(char[] letters, int length) {
        int at = slot(letters, length);
        var known = lately[at];
        if (known == null || !known.is(letters, length)) {
            known = spelt(Arrays.copyOf(letters, length));
            if (length <= LONGEST) {
                lately[at] = known;
            }
        }
        return known.spelt();
    }

    private static int slot(char[] letters, int length) {
        int hash = 0;
        for (int at = 0; at < length; at++) {
            hash = 31 * hash + letters[at];
        }
        return (hash ^ hash >>> 16) & KEPT - 1;
    }

    private static Known spelt(char[] letters) {
        var word = new String(letters);
        var longForm = Abbreviations.longForm(word);
        var words = longForm.isEmpty() ? List.of(word) : longForm;
        return new Known(letters, words.stream().map(Spelling::of).toList());
    }
}
