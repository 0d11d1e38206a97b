package vn.chieng.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which strings of letters Vietnamese spelling allows for a syllable. */
final class SyllableShape {

    private static final Pattern TONE = Pattern.compile("[" + Tones.MARKS + "]");
    private static final Pattern STRANGE_CASE = Pattern.compile("\\p{Ll}\\p{M}*\\p{Lu}");
    private static final Pattern TONE_ON_CONSONANT = Pattern.compile("(?<![aeiouy\u0302\u0306\u031B])[" + Tones.MARKS + "]");
    private static final String FRONT = "(?=[eêiy])";
    private static final String ONSET = "(?:ngh" + FRONT + "|gh" + FRONT + "|k" + FRONT + "|ng(?![eêiy])|g(?![eêy])|c(?![eêiy])"
            + "|gi|qu|nh|kh|ph|th|tr|ch|[bdđhlmnprstvx])?";
    private static final String OPEN = "a[iouy]?|âu|ây|e|eo|êu?|i[au]?|iêu|o[aei]?|oai|oay|oao|oeo|ôi?|ơi?|u[aêơiy]?|uây|uôi|uya|uyu"
            + "|ư[aiu]?|ươi|ươu|y|yêu";
    private static final String SONOROUS = "(?:a|ă|o|ô|u|iê|oa|oă|uô|ươ|e|ê|â|ư|oo)(?:m|n|ng)|a?nh|oanh|[êi]nh|uênh|uynh"
            + "|(?:i|ơ|oe|uâ|uyê|yê)[mn]|uâng|yêng";
    private static final String STOPPED = "(?:a|ă|â|e|o|ô|u|ư|iê|oa|oă|uô|ươ|oo)[ct]|(?:i|ê|ơ|oe|uâ|uyê|yê|uy)t"
            + "|(?:a|ă|â|e|ê|i|o|ô|ơ|u|ươ|iê|oa)p|(?:a|ê|i|oa|uê|uy)ch";
    private static final Pattern FREE = Pattern.compile(ONSET + "(?:" + OPEN + "|" + SONOROUS + ")");
    private static final Pattern CHECKED = Pattern.compile(ONSET + "(?:" + STOPPED + ")");

    private SyllableShape() {
    }

    static boolean fits(String word) {
        if (STRANGE_CASE.matcher(word).find()) {
            return false;
        }
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        var tones = TONE.matcher(apart).results().map(tone -> tone.group()).toList();
        if (tones.size() > 1 || TONE_ON_CONSONANT.matcher(apart).find()) {
            return false;
        }
        var bare = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Form.NFC);
        return FREE.matcher(bare).matches() || isCut(tones.isEmpty() ? "" : tones.getFirst()) && CHECKED.matcher(bare).matches();
    }

    /** A syllable that ends in c, ch, p or t is cut short: it has sắc or nặng. */
    private static boolean isCut(String tone) {
        return tone.equals("\u0301") || tone.equals("\u0323");
    }
}
