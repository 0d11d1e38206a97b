package vn.chieng.text;

import java.util.regex.Pattern;

/** What Vietnamese writes between two spaces (tiếng). */
public final class Syllables {

    /**
     * Folded syllables that are spelt with i or y as the writer likes (quí or quý, Mĩ or Mỹ, kĩ or kỹ). Only folded
     * text is made equal by it: among marked syllables there are pairs that differ in meaning.
     */
    static final String EITHER_Y = "(qu|[hklmst])y";

    private static final Pattern FINAL_Y = Pattern.compile("\\b" + EITHER_Y + "\\b");

    private Syllables() {
    }

    /** Writes the i of folded syllables that may have either: quy and qui, my and mi. */
    public static String sameI(String folded) {
        return FINAL_Y.matcher(folded).replaceAll("$1i");
    }
}
