package vn.chieng.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chieng.text.Decoding;

/** Bytes to text, or the reason why not. */
final class Texts {

    private Texts() {}

    /** A file that is one text. */
    static String of(Path file, Tally tally) throws IOException, Refused {
        if (Files.size(file) > Lines.LONGEST) {
            throw new Refused(Reason.TOO_LONG);
        }
        return of(Files.readAllBytes(file), tally);
    }

    static String of(byte[] bytes, Tally tally) throws Refused {
        return switch (Decoding.of(bytes)) {
            case Decoding.Undecodable(var kind) -> throw new Refused(Reason.of(kind));
            case Decoding.Decoded(var text, var oddities) -> {
                oddities.forEach(tally::odd);
                yield text;
            }
        };
    }

    /** Unicode that may be an older encoding in disguise. */
    static void mustBeUnicode(String text) throws Refused {
        if (Decoding.of(text) instanceof Decoding.Undecodable(var kind) && kind != Decoding.Kind.EMPTY) {
            throw new Refused(Reason.of(kind));
        }
    }

    static boolean isBlank(byte[] line) {
        for (var b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
