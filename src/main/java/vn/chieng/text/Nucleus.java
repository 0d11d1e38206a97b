package vn.chieng.text;

import java.util.regex.Pattern;

/** The vowels of a lower-case syllable written without its tone. */
final class Nucleus {

    private static final String VOWEL = "[aăâeêioôơuưy]";
    private static final Pattern VOWELS = Pattern.compile("(?:qu(?=" + VOWEL + ")|gi(?=" + VOWEL + "))?.*?(" + VOWEL + "+)");

    private Nucleus() {
    }

    /** The place of the letter that bears the tone; the last letter where there is no vowel. */
    static int bearer(String syllable) {
        var found = VOWELS.matcher(syllable);
        return found.lookingAt() ? found.start(1) + within(found.group(1), found.end() < syllable.length())
                : syllable.length() - 1;
    }

    private static int within(String vowels, boolean closed) {
        for (int at = vowels.length() - 1; at >= 0; at--) {
            if ("ăâêôơư".indexOf(vowels.charAt(at)) >= 0) {
                return at;
            }
        }
        return closed ? vowels.length() - 1 : (vowels.length() - 1) / 2;
    }
}
