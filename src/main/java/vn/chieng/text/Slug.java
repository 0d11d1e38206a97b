package vn.chieng.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable part of an address: a-z, 0-9 and single hyphens, at most 80 letters, never empty. */
public final class Slug {

    public static final int LONGEST = 80;

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {
    }

    public static String of(String text) {
        return of(text, "bai");
    }

    /** The fallback stands where the text has no letter that a slug can keep. */
    public static String of(String text, String fallback) {
        var slug = cut(trim(OTHER.matcher(Folding.fold(text)).replaceAll("-")), LONGEST);
        return slug.isEmpty() ? fallback : slug;
    }

    /** The slug itself where it is free, else with -2, -3 and so on. */
    public static String unique(String slug, Predicate<String> taken) {
        var free = slug;
        for (int number = 2; taken.test(free); number++) {
            var suffix = "-" + number;
            free = cut(slug, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.length() - (slug.endsWith("-") && slug.length() > from ? 1 : 0);
        return slug.substring(from, to);
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int word = slug.lastIndexOf('-', longest);
        return slug.substring(0, word > 0 ? word : longest);
    }
}
