package vn.chieng.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One text in two renderings has one hash: line breaks, kinds of space, quote and dash do not count; case does. */
public final class ContentHash {

    private ContentHash() {
    }

    /** SHA-256 in hexadecimal. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(normal(text).getBytes(StandardCharsets.UTF_8)));
    }

    private static String normal(String text) {
        var plain = CleanText.of(text).text()
                .replaceAll("[\u2018\u2019\u201A\u201B\u2032`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace("\u2026", "...");
        return Spaces.single(plain).strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
