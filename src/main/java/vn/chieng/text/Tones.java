package vn.chieng.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Where a tone mark (dấu thanh) stands: hoà and hòa are both right, one is kept for comparing. */
public final class Tones {

    static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern LATE = Pattern.compile(
            "(?i)(?<!q)(o(?=[ae])|u(?=y))([aey])([" + MARKS + "])(?![\\p{L}\\p{M}])");
    private static final Pattern TONE_LAST = Pattern.compile("(\\p{L}+)([" + MARKS + "])(?![\\p{L}\\p{M}])");

    private Tones() {
    }

    /** Moves the tone of open oa, oe and uy to the first letter (hoà to hòa, never quà), and writes Ð as Đ. */
    public static String sameTone(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var apart = Normalizer.normalize(text.replace('Ð', 'Đ').replace('ð', 'đ'), Form.NFD);
        return Normalizer.normalize(LATE.matcher(apart).replaceAll("$1$3$2"), Form.NFC);
    }

    /** Moves the tones of a word behind its last letter, wherever they were written. */
    static String last(String word) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        Normalizer.normalize(word, Form.NFD).chars()
                .forEach(letter -> (MARKS.indexOf(letter) < 0 ? letters : tones).append((char) letter));
        return Normalizer.normalize(letters, Form.NFC) + tones;
    }

    /** Spells terms of the marked analysis, which keeps the tone after the syllable, as people write them. */
    public static String legible(String term) {
        var spelt = TONE_LAST.matcher(term).replaceAll(found -> placed(found.group(1), found.group(2)));
        return Normalizer.normalize(spelt, Form.NFC);
    }

    private static String placed(String syllable, String tone) {
        int after = Nucleus.bearer(syllable) + 1;
        return syllable.substring(0, after) + tone + syllable.substring(after);
    }
}
