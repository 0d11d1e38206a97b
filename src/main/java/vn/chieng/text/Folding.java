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

    private Folding() {
    }

    /** Lower case without marks; combining marks that have no precomposed letter go as well. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
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
