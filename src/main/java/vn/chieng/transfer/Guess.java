package vn.chieng.transfer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page does not say of itself, guessed from its words. */
final class Guess {

    private static final int LONGEST_HEADLINE = 120;
    private static final int SHORTEST_CLAUSE = 30;
    private static final Pattern CLAUSE = Pattern.compile("[,;:.!?…](?=\\s|$)|\\s[-\u2010-\u2015](?=\\s)");
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[\\p{M}đĐ]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_WORD_AT_END = Pattern.compile("[\\s,;:.…\\-\u2010-\u2015]+$");
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "in", "to", "a", "for", "on", "is", "with", "has", "have", "was");
    private static final Set<String> VIETNAMESE =
            Set.of("va", "cua", "cac", "nhung", "trong", "duoc", "cho", "nguoi", "khong", "mot", "tai", "da", "voi", "nam", "la");

    private Guess() {}

    /** The standfirst's first clause that is long enough to be one, cut at a word. */
    static String headline(String standfirst) {
        var text = standfirst.strip();
        var end = CLAUSE.matcher(text).results().mapToInt(found -> found.start())
                .filter(at -> at >= SHORTEST_CLAUSE).findFirst().orElse(text.length());
        return NO_WORD_AT_END.matcher(cut(text.substring(0, end))).replaceAll("");
    }

    /** {@code vi} or {@code en}: by the marks, and by common words where somebody typed without them. */
    static String language(String text) {
        var marks = VIETNAMESE_LETTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).results().count();
        var letters = Math.max(1, LETTER.matcher(text).results().count());
        if (marks * 20 > letters) {
            return "vi";
        }
        var words = Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
        return words.stream().filter(VIETNAMESE::contains).count() > words.stream().filter(ENGLISH::contains).count() ? "vi" : "en";
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_HEADLINE) {
            return text;
        }
        var longest = text.offsetByCodePoints(0, LONGEST_HEADLINE);
        var space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest);
    }
}
