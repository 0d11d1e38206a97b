package vn.chieng.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to letters and back, strictly. */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private Charsets() {
    }

    static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static String windows1252(byte[] bytes) {
        return new String(bytes, WINDOWS_1252);
    }

    static String windows1258(byte[] bytes) {
        return new String(bytes, WINDOWS_1258);
    }

    /** The bytes a text had before somebody took them for windows-1252 or Latin-1; null where it has other letters. */
    static byte @Nullable [] asWindows1252(String text) {
        var bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            char letter = text.charAt(at);
            bytes[at] = letter < 0x100 ? (byte) letter : String.valueOf(letter).getBytes(WINDOWS_1252)[0];
            if (letter > 0xFF && bytes[at] == '?') {
                return null;
            }
        }
        return bytes;
    }
}
