package vn.chieng.text;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Decoding.Kind;

/**
 * Tells the encodings Vietnamese was written in before Unicode. Words with a letter beyond ASCII are read by each
 * table; a table that makes Vietnamese syllables of them, where the text as it stands has few, is the right one.
 */
final class Legacy {

    /** The tables spell with signs too: x· is xã, ph× is phì. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u00A1-\u00BF\u00D7\u00F7]{2,}");
    /** French words that a table happens to make a syllable of. */
    private static final Set<String> FRENCH = Set.of("où", "né", "née", "thé", "Loïc");
    private static final int ENOUGH = 300;

    private Legacy() {
    }

    /** The encoding of a file that is not UTF-8. */
    static Kind of(byte[] bytes) {
        var words = words(Charsets.windows1252(bytes));
        int as1258 = share(words(Charsets.windows1258(bytes)), UnaryOperator.identity());
        var kind = share(words, UnaryOperator.identity()) == 100 ? null : best(words, as1258);
        return kind == null ? Kind.OTHER : kind;
    }

    /** The encoding that a text was in before somebody took it for Latin-1; null where it is what it seems. */
    static @Nullable Kind disguised(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        var bytes = Charsets.asWindows1252(text);
        if (bytes != null && Charsets.utf8(bytes) != null) {
            return Kind.UTF_8_TWICE;
        }
        var words = words(text);
        int seeming = share(words, UnaryOperator.identity());
        var kind = seeming > 50 ? null : best(words, 0);
        return kind != null && hits(words, reading(kind)) - hits(words, UnaryOperator.identity()) >= 2 ? kind : null;
    }

    private static @Nullable Kind best(List<String> words, int windows1258) {
        int tcvn3 = share(words, LegacyTables::tcvn3);
        int vni = share(words, LegacyTables::vni);
        int most = Math.max(windows1258, Math.max(tcvn3, vni));
        if (most < 70) {
            return null;
        }
        return most == windows1258 ? Kind.WINDOWS_1258 : most == tcvn3 ? Kind.TCVN3 : Kind.VNI;
    }

    private static UnaryOperator<String> reading(Kind kind) {
        return kind == Kind.TCVN3 ? LegacyTables::tcvn3 : LegacyTables::vni;
    }

    private static int share(List<String> words, UnaryOperator<String> reading) {
        return words.isEmpty() ? 0 : (int) (100 * hits(words, reading) / words.size());
    }

    private static long hits(List<String> words, UnaryOperator<String> reading) {
        return words.stream().map(reading).filter(SyllableShape::fits).count();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .filter(word -> word.chars().anyMatch(c -> c > 0xA0) && !FRENCH.contains(word)).limit(ENOUGH).toList();
    }
}
