package vn.chieng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a running text, or a punctuation mark that parts words; hyphens, apostrophes and ampersands part nothing.
 *
 * @param exact  lower case with its marks, the tone put at the end, so that {@code hoà} and {@code hòa} are one
 * @param folded lower case without marks
 */
public record Word(String text, String exact, String folded, int start, int end) {

    private static final String JOINING = "-–'’‘&\u00ad\u200b";

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < text.length();) {
            var end = endOfWord(text, at);
            if (end > at) {
                words.add(word(text.substring(at, end), at));
            } else {
                end = at + 1;
                part(text, at, words);
            }
            at = end;
        }
        return words;
    }

    public boolean isMarked() {
        return !exact.equals(folded);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isInCapitals() {
        return text.codePoints().noneMatch(Character::isLowerCase) && text.codePoints().anyMatch(Character::isUpperCase);
    }

    public boolean isPunctuation() {
        return !isPartOfWord(text.charAt(0));
    }

    private static int endOfWord(String text, int from) {
        var at = from;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static void part(String text, int at, List<Word> words) {
        var mark = text.charAt(at);
        var endsParagraph = mark == '\n' && at > 0 && text.charAt(at - 1) == '\n';
        if (endsParagraph || !Character.isWhitespace(mark) && !Character.isSpaceChar(mark) && JOINING.indexOf(mark) < 0) {
            words.add(new Word(String.valueOf(mark), String.valueOf(mark), String.valueOf(mark), at, at + 1));
        }
    }

    private static Word word(String text, int at) {
        var exact = exact(text);
        return new Word(text, exact, Folding.fold(text), at, at + text.length());
    }

    private static String exact(String text) {
        return Tones.last(text.toLowerCase(Locale.ROOT).replace('ð', 'đ'));
    }
}
