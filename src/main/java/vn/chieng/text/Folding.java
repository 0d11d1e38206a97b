package vn.chieng.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Taking marks off (bỏ dấu), so that "Đà Bắc", "Ðà Bắc" and "da bac" are one. */
public final class Folding {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern MARKED = Pattern.compile("[\\p{M}đĐðÐ]");

    /** What becomes of the letters that texts are mostly made of, each of which becomes one letter; 0 for all others. */
    private static final char[] ONE_FOR_ONE = new char[0x1F00];

    static {
        for (char letter = 0; letter < ONE_FOR_ONE.length; letter++) {
            var isCommon = letter < 0x80 || (letter < 0x0250 || letter >= 0x1E00) && Character.isLetterOrDigit(letter);
            var folded = isCommon ? slowly(String.valueOf(letter)) : "";
            ONE_FOR_ONE[letter] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
    }

    private Folding() {
    }

    /** Lower case without marks; combining marks that have no precomposed letter go as well. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            var letter = text.charAt(at);
            folded[at] = letter < ONE_FOR_ONE.length ? ONE_FOR_ONE[letter] : 0;
            if (folded[at] == 0) {
                return slowly(text);
            }
        }
        return new String(folded);
    }

    private static String slowly(String text) {
        var bare = MARK.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("").toCharArray();
        // One letter may become four, as in ⑽.
        var plain = new char[bare.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(bare, 0, plain, 0, bare.length);
        return new String(plain, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Whether a term bears any mark of Vietnamese, so that its writer meant the marks. */
    public static boolean hasMarks(String term) {
        return !isAscii(term) && MARKED.matcher(Normalizer.normalize(term, Form.NFD)).find();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
