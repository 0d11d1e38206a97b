package vn.chieng.text;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Decoding.Kind;

/** What can be told from the bytes alone. */
final class ByteShape {

    /** How PDF, ZIP (and so DOCX), old Word, JPEG, PNG, GIF and gzip files begin. */
    private static final List<String> FILES =
            List.of("25504446", "504b0304", "d0cf11e0", "ffd8ff", "89504e47", "47494638", "1f8b08");

    private ByteShape() {
    }

    static @Nullable Kind of(byte[] bytes) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (bytes.length == 0) {
            return Kind.EMPTY;
        }
        if (start.startsWith("fffe") || start.startsWith("feff")) {
            return Kind.UTF_16;
        }
        return FILES.stream().anyMatch(start::startsWith) ? Kind.BINARY : byZeros(bytes);
    }

    private static @Nullable Kind byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int controls = 0;
        for (int at = 0; at < bytes.length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
            controls += bytes[at] >= 0 && bytes[at] < ' ' && "\t\n\r\f".indexOf(bytes[at]) < 0 ? 1 : 0;
        }
        if (bytes.length % 2 == 0 && isUtf16(Math.max(zeros[0], zeros[1]), Math.min(zeros[0], zeros[1]), bytes.length)) {
            return Kind.UTF_16;
        }
        // A stray NUL is mended later; many are no text.
        return controls > 2 + bytes.length / 50 ? Kind.BINARY : null;
    }

    /** ASCII letters have a zero in one half, and always in the same one. */
    private static boolean isUtf16(int zeros, int zerosElsewhere, int length) {
        return zeros * 8 > length && zerosElsewhere * 20 < length;
    }
}
