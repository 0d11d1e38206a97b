package vn.chieng.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.regex.Pattern;

/** Plain text as the paper keeps it: composed, one kind of line end, nothing that cannot be seen. */
public final class CleanText {

    private static final Pattern CURLY = Pattern.compile("[\u201C\u201D\u201E]");

    private CleanText() {
    }

    /** The same as one line: every run of spaces is one plain space, none is at the ends. */
    public static Cleaned line(String text) {
        var clean = of(text);
        return new Cleaned(Spaces.single(clean.text()).strip(), clean.oddities());
    }

    public static Cleaned of(String text) {
        var oddities = EnumSet.noneOf(Oddity.class);
        var seen = isPlain(text) ? text : composed(withoutUnseen(text, oddities), oddities);
        report(seen, oddities);
        return new Cleaned(seen, oddities);
    }

    /** Whether a text has nothing but letters of Vietnamese and its neighbours, composed, and common signs: nearly all have. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' || c == '\n' || c == '\t'
                : c >= 0xAE && c < 0x0250 || c >= 0x1EA0 && c < 0x1EFA || c >= 0x2010 && c < 0x2028;
    }

    private static String withoutUnseen(String text, EnumSet<Oddity> oddities) {
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            take(letter, at, next < text.length() ? text.charAt(next) : 0, kept, oddities);
            at = next;
        }
        return kept.toString();
    }

    private static void take(int letter, int at, int next, StringBuilder kept, EnumSet<Oddity> oddities) {
        var oddity = Unseen.oddity(letter, at);
        if (oddity == null) {
            kept.appendCodePoint(letter);
            return;
        }
        oddities.add(oddity);
        switch (oddity) {
            case NBSP -> kept.append(' ');
            case CRLF -> kept.append(letter == '\r' && next == '\n' ? "" : "\n");
            default -> { }
        }
    }

    private static String composed(String text, EnumSet<Oddity> oddities) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return text;
        }
        oddities.add(Oddity.NOT_NFC);
        return Normalizer.normalize(text, Form.NFC);
    }

    private static void report(String text, EnumSet<Oddity> oddities) {
        if (text.indexOf('\uFFFD') >= 0) {
            oddities.add(Oddity.LETTERS_LOST);
        }
        if (missesSpace(text)) {
            oddities.add(Oddity.MISSING_SPACE_AFTER_STOP);
        }
        if (text.indexOf('"') >= 0 && CURLY.matcher(text).find()) {
            oddities.add(Oddity.QUOTES_MIXED);
        }
    }

    /** Two small letters, a full stop, a capital, and again a small letter or a space. */
    private static boolean missesSpace(String text) {
        for (int at = 2; at < text.length() - 2; at++) {
            var letter = text.charAt(at);
            if ((letter == '.' || letter == '!' || letter == '?') && isSmall(text.charAt(at - 1)) && isSmall(text.charAt(at - 2))
                    && Character.isUpperCase(text.charAt(at + 1))
                    && (isSmall(text.charAt(at + 2)) || Character.isWhitespace(text.charAt(at + 2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(char letter) {
        return Character.getType(letter) == Character.LOWERCASE_LETTER;
    }
}
