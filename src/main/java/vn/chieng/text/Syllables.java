package vn.chieng.text;

import java.util.regex.Pattern;

/** What Vietnamese writes between two spaces (tiếng). */
public final class Syllables {

    /**
     * Folded syllables that are spelt with i or y as the writer likes (quí or quý, Mĩ or Mỹ, kĩ or kỹ, i tế or y tế).
     */
    static final String EITHER_Y = "(qu|[hklmst]|)y";

    private static final Pattern FINAL_Y = Pattern.compile("\\b" + EITHER_Y + "\\b");

    /** In the marked analysis, which keeps the tone behind the syllable. */
    private static final Pattern FINAL_I = Pattern.compile("^(qu|[hklmst]|)i(?=[" + Tones.MARKS + "]?$)");

    private Syllables() {
    }

    /** Writes the i of folded syllables that may have either: quy and qui, my and mi. */
    public static String sameI(String folded) {
        return FINAL_Y.matcher(folded).replaceAll("$1i");
    }

    /** Writes the y of marked syllables that may have either, as most papers do: kĩ and kỹ. */
    static String sameY(String marked) {
        return FINAL_I.matcher(marked).replaceFirst("$1y");
    }
}
