package vn.chieng.text;

import java.util.EnumSet;
import java.util.Set;

/** What the bytes of a file turn out to be: a text, or a sentence about what it is instead. */
public sealed interface Decoding {

    /** A text as it stands in the file, but for its byte order mark; {@link CleanText} is the next step. */
    record Decoded(String text, Set<Oddity> oddities) implements Decoding {

        public Decoded {
            oddities = Set.copyOf(oddities);
        }
    }

    record Undecodable(Kind kind) implements Decoding {
    }

    enum Kind {
        EMPTY,
        BINARY,
        UTF_16,
        /** The ABC fonts of the 1990s. */
        TCVN3,
        /** The VNI fonts of the 1990s. */
        VNI,
        WINDOWS_1258,
        /** UTF-8 that was taken for Latin-1 and encoded once more: "NÃ´ng thÃ´n". */
        UTF_8_TWICE,
        OTHER
    }

    /** Reads a file: strict UTF-8, or what it is instead. */
    static Decoding of(byte[] bytes) {
        var shape = ByteShape.of(bytes);
        if (shape != null) {
            return new Undecodable(shape);
        }
        var text = Charsets.utf8(bytes);
        return text == null ? new Undecodable(Legacy.of(bytes)) : of(text);
    }

    /** Looks at a text that came as Unicode but may be a legacy text converted as if it were Latin-1. */
    static Decoding of(String text) {
        if (text.replace("\uFEFF", "").isBlank()) {
            return new Undecodable(Kind.EMPTY);
        }
        var legacy = Legacy.disguised(text);
        if (legacy != null) {
            return new Undecodable(legacy);
        }
        return text.startsWith("\uFEFF") ? new Decoded(text.substring(1), EnumSet.of(Oddity.BOM))
                : new Decoded(text, Set.of());
    }
}
