package vn.chieng.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Spells an address as a browser would have: letters with marks, spaces, brackets and bars encoded, and a per cent sign that
 * encodes nothing taken for itself. People paste such addresses, and programs send them as they are.
 */
final class ReadableAddress {

    private static final String STAY = "-._~!$&'()*+,;=:@/";
    private static final String NO_CHARACTER = "%EF%BF%BD";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ReadableAddress() {}

    static String path(String sent) {
        return spelt(sent, STAY);
    }

    /** A null character, which no text may hold, becomes the sign for a lost one. */
    static String query(String sent) {
        return spelt(sent, STAY + "?").replace("%00", NO_CHARACTER);
    }

    private static String spelt(String sent, String stay) {
        var spelt = new StringBuilder(sent.length() + 16);
        for (var at = 0; at < sent.length(); at += Character.charCount(sent.codePointAt(at))) {
            var letter = sent.codePointAt(at);
            if (isPlain(letter, stay) || letter == '%' && encodes(sent, at)) {
                spelt.appendCodePoint(letter);
            } else {
                encode(letter, spelt);
            }
        }
        return spelt.toString();
    }

    private static boolean isPlain(int letter, String stay) {
        return letter < 128 && Character.isLetterOrDigit(letter) || stay.indexOf(letter) >= 0;
    }

    private static boolean encodes(String sent, int at) {
        return at + 2 < sent.length() && HexFormat.isHexDigit(sent.charAt(at + 1)) && HexFormat.isHexDigit(sent.charAt(at + 2));
    }

    private static void encode(int letter, StringBuilder spelt) {
        for (var octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
            spelt.append('%').append(HEX.toHexDigits(octet));
        }
    }
}
