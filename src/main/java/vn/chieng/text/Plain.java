package vn.chieng.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without marks: what people type, and what stands in an address. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");

    private Plain() {}

    /** Lower case, no marks, đ as d. */
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    }

    /** The text as a part of an address: a-z, digits and single hyphens; empty when it has no such letter. */
    public static String slug(String text) {
        return NOT_IN_A_SLUG.matcher(fold(text)).replaceAll(" ").strip().replace(' ', '-');
    }
}
