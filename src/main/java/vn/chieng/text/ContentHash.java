package vn.chieng.text;


/** One text in two renderings has one hash: line breaks, kinds of space, quote and dash do not count; case does. */
public final class ContentHash {

    private ContentHash() {
    }

    /** SHA-256 in hexadecimal. */
    public static String of(String text) {
        return Sha256.hex(normal(text));
    }

    private static String normal(String text) {
        var plain = CleanText.of(text).text()
                .replaceAll("[\u2018\u2019\u201A\u201B\u2032`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace("\u2026", "...");
        return Spaces.single(plain).strip();
    }
}
