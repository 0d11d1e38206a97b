package vn.chieng.measure;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Other ways to write the same words, each of which is right or usual. */
enum Variant {

    PLACEMENT("tone on the other letter (hoà, hòa)", words -> rewritten(words, Patterns.OPEN, Variant::moved)),
    APART("letters and marks apart (NFD)", Variant::apart),
    ETH("Ð for Đ", words -> words.replace('Đ', 'Ð').replace('đ', 'ð')),
    I_OR_Y("i for y, y for i (mĩ, mỹ; quý stays)", words -> rewritten(words, Patterns.FINAL, Variant::exchanged)),
    CAPITALS("capitals", words -> words.toUpperCase(Locale.ROOT));

    private static final class Patterns {

        private static final String TONE = "([\u0300\u0301\u0303\u0309\u0323]?)";
        private static final String SYLLABLE_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";
        private static final Pattern OPEN = Pattern.compile("(?i)(?<!q)(o" + TONE + "[ae]|u" + TONE + "y)" + TONE + SYLLABLE_ENDS);
        private static final Pattern FINAL = Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}])[hklmst][iy]" + TONE + SYLLABLE_ENDS);
    }

    final String label;
    private final UnaryOperator<String> writing;

    Variant(String label, UnaryOperator<String> writing) {
        this.label = label;
        this.writing = writing;
    }

    /** The same where there is nothing to write otherwise. */
    String of(String words) {
        return writing.apply(words);
    }

    private static String rewritten(String words, Pattern what, UnaryOperator<String> how) {
        return Normalizer.normalize(what.matcher(apart(words)).replaceAll((MatchResult found) -> how.apply(found.group())), Form.NFC);
    }

    private static String apart(String words) {
        return Normalizer.normalize(words, Form.NFD);
    }

    /** The tone, if there is one, behind the other vowel: both ways round, two signs change places. */
    private static String moved(String syllable) {
        return syllable.length() < 3 ? syllable : "" + syllable.charAt(0) + syllable.charAt(2) + syllable.charAt(1);
    }

    private static String exchanged(String syllable) {
        return syllable.charAt(0) + switch (syllable.charAt(1)) {
            case 'i' -> "y";
            case 'y' -> "i";
            case 'I' -> "Y";
            default -> "I";
        } + syllable.substring(2);
    }
}
