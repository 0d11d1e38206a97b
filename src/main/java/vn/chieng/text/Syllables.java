package vn.chieng.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What Vietnamese writes between two spaces (tiếng). */
public final class Syllables {

    /**
     * Folded syllables that are spelt with i or y as the writer likes (quí or quý, Mĩ or Mỹ, kĩ or kỹ). Only folded
     * text is made equal by it: among marked syllables there are pairs that differ in meaning.
     */
    static final String EITHER_Y = "(qu|[hklmst])y";

    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern FINAL_Y = Pattern.compile("\\b" + EITHER_Y + "\\b");

    private Syllables() {
    }

    public static List<String> of(String text) {
        return SYLLABLE.matcher(text).results().map(MatchResult::group).toList();
    }

    public static int count(String text) {
        return (int) SYLLABLE.matcher(text).results().count();
    }

    /** Writes the i of folded syllables that may have either: quy and qui, my and mi. */
    public static String sameI(String folded) {
        return FINAL_Y.matcher(folded).replaceAll("$1i");
    }
}
