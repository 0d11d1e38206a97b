package vn.chieng.transfer;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The brackets a report begins with, "(HBO) -", in all the ways they were typed.
 *
 * @param source empty where the text begins with none
 * @param rest   the text without it
 */
record Dateline(String source, String rest) {

    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final Pattern OURS = Pattern.compile("^\\s*[(\\[]\\s*(\\p{Lu}[\\p{Lu}0]{1,9})\\s*[)\\]]\\s*" + DASH + "*\\s*");
    /** "Hanoi (VNA) – …": only with a dash, or any sentence with brackets would do. */
    private static final Pattern WIRE =
            Pattern.compile("^\\s*\\p{Lu}[\\p{L} .,]{1,40}?[(\\[]\\s*(\\p{Lu}[\\p{Lu}0]{1,9})\\s*[)\\]]\\s*" + DASH + "+\\s*");
    private static final Set<String> HBO = Set.of("HBO", "HB0", "HBỌ", "HBÒ");

    static Dateline of(String text) {
        for (var pattern : new Pattern[] {OURS, WIRE}) {
            var found = pattern.matcher(text);
            if (found.find()) {
                return new Dateline(spelt(found.group(1)), text.substring(found.end()));
            }
        }
        return new Dateline("", text);
    }

    private static String spelt(String source) {
        return HBO.contains(source) ? "HBO" : source;
    }
}
