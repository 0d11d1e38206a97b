package vn.chieng.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chieng.text.CleanText;
import vn.chieng.text.Decoding;
import vn.chieng.text.Oddity;

/** Bytes to text, or the reason why not. */
final class Texts {

    private static final char NBSP = '\u00A0';
    /** Those that are only reported; they are met again when the fields are read. */
    private static final Set<Oddity> STAY_IN_THE_TEXT =
            EnumSet.of(Oddity.LETTERS_LOST, Oddity.MISSING_SPACE_AFTER_STOP, Oddity.QUOTES_MIXED);

    private Texts() {}

    /** A file that is one text, made clean. */
    static String of(Path file, Tally tally) throws IOException, Refused {
        return mended(read(file, tally), tally);
    }

    /** The same for a page of an older site, whose lines of nothing but no-break spaces mean something, and stay. */
    static String page(Path file, Tally tally) throws IOException, Refused {
        var text = read(file, tally);
        var clean = mended(text, tally);
        return text.indexOf(NBSP) < 0 ? clean : Arrays.stream(text.split("\\R", -1))
                .map(line -> isNbspOnly(line) ? String.valueOf(NBSP) : CleanText.of(line).text())
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file, Tally tally) throws IOException, Refused {
        if (Files.size(file) > Lines.LONGEST) {
            throw new Refused(Reason.TOO_LONG);
        }
        return of(Files.readAllBytes(file), tally);
    }

    private static String mended(String text, Tally tally) {
        var clean = CleanText.of(text);
        clean.oddities().stream().filter(oddity -> !STAY_IN_THE_TEXT.contains(oddity)).forEach(tally::odd);
        return clean.text();
    }

    private static boolean isNbspOnly(String line) {
        return line.indexOf(NBSP) >= 0 && line.chars().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    private static String of(byte[] bytes, Tally tally) throws Refused {
        return switch (Decoding.of(bytes)) {
            case Decoding.Undecodable(var kind) -> throw new Refused(Reason.of(kind));
            case Decoding.Decoded(var text, var oddities) -> {
                oddities.forEach(tally::odd);
                yield text;
            }
        };
    }

    /** A line of a file: what it says is looked at when its fields are read. */
    static String ofLine(byte[] line, Tally tally) throws Refused {
        var text = new String(line, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(line)) {
            return of(line, tally);
        }
        if (!text.startsWith("\uFEFF")) {
            return text;
        }
        tally.odd(Oddity.BOM);
        return text.substring(1);
    }

    private static boolean isUtf8(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).hasRemaining();
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Unicode that may be an older encoding in disguise; any letter that only Unicode has says that it is not. */
    static void mustBeUnicode(String text) throws Refused {
        var isVietnamese = text.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 0x1A1 || c == 0x1B0);
        if (!isVietnamese && Decoding.of(text) instanceof Decoding.Undecodable(var kind) && kind != Decoding.Kind.EMPTY) {
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
