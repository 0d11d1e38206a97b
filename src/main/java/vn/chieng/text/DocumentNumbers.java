package vn.chieng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of Party and state documents (số hiệu văn bản) as one word each: 09-NQ/HU, 219/KH-UBND, 147/2024/NĐ-CP.
 * Dates, fractions and 24/7 are none.
 */
public final class DocumentNumbers {

    static final Pattern NUMBER = Pattern.compile("""
            (?<![\\p{L}\\p{M}\\p{N}/-]) (?<!\\d[.,])
            (?<number>\\d{1,5}) \\ ?(?<join>[-/])\\ ?
            (?:
              (?:(?<year>(?:19|20)\\d\\d)/)? (?<kind>LETTERS)(?<by>[-/])(?<issuer>LETTERS(?:-LETTERS){0,2})
              | (?<act>(?:19|20)\\d\\d/(?:UBTV)?QH\\d\\d)
            )
            (?![\\p{L}\\p{M}\\p{N}])""".replace("LETTERS", "[A-ZĐa-zđ]{1,10}\\d{0,2}"),
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGUN = Pattern.compile("""
            (?<![\\p{L}\\p{M}\\p{N}/-])(?<number>\\d{1,5})(?<join>[-/])
            (?: (?<year>(?:19|20)\\d\\d) | (?<kind>[A-ZĐa-zđ]{1,10}) ) (?![\\p{L}\\p{M}\\p{N}/-])""", Pattern.COMMENTS);

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    /** The kinds of document that are known even where somebody typed them small. */
    private static final Set<String> KINDS = Set.of("NQ", "KH", "NĐ", "QĐ", "CT", "TT", "TTLT", "KL", "CV", "BC", "TB",
            "HD", "TTR", "QC", "CTR", "ĐA", "LCT", "CĐ", "UBND", "QĐI");
    private static final Map<String, String> PLAIN = Map.of("ND", "NĐ", "QD", "QĐ", "HDND", "HĐND", "QDI", "QĐI");

    private DocumentNumbers() {
    }

    /**
     * What numbers begin with of which somebody typed no more than the beginning: 147/2024 or 09-NQ.
     */
    public static List<String> begun(String text) {
        return BEGUN.matcher(prepared(text)).results()
                .filter(number -> number.group("kind") == null || KINDS.contains(spelt(number.group("kind"))))
                .map(number -> number.group("number") + number.group("join") + (number.group("kind") == null ? number.group("year") + "/" : spelt(number.group("kind"))))
                .distinct().toList();
    }

    /** A number at its place in a text, in normal form. */
    record Found(String normal, int start, int end) {
    }

    /** The numbers a text names, in normal form (capitals, without "Số" or "No."), in order, each once. */
    public static List<String> in(String text) {
        return found(text).stream().map(Found::normal).distinct().toList();
    }

    /** Looks only where digits and a joint meet: a text has few such places. */
    static List<Found> found(String text) {
        var found = new ArrayList<Found>();
        Matcher number = null;
        int end = 0;
        for (int at = 1; at < text.length() - 1; at++) {
            if (isJoint(text.charAt(at)) && Character.isDigit(beside(text, at, -1)) && Character.isLetterOrDigit(beside(text, at, 1))) {
                number = number == null ? NUMBER.matcher(prepared(text)).useTransparentBounds(true) : number;
                int start = firstDigit(text, at);
                if (start >= end && number.region(start, text.length()).lookingAt()) {
                    end = number.end();
                    addDocument(number, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void addDocument(MatchResult number, List<Found> found) {
        if (isDocument(number)) {
            found.add(new Found(normal(number), number.start(), number.end()));
        }
    }

    private static int firstDigit(String text, int joint) {
        int at = text.charAt(joint - 1) == ' ' ? joint - 1 : joint;
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isJoint(char letter) {
        return letter == '-' || letter == '/' || letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212';
    }

    private static char beside(String text, int at, int step) {
        int next = text.charAt(at + step) == ' ' ? at + 2 * step : at + step;
        return next < 0 || next >= text.length() ? ' ' : text.charAt(next);
    }

    static String prepared(String text) {
        return DASH.matcher(text.replace('Ð', 'Đ').replace('ð', 'đ')).replaceAll("-");
    }

    static boolean isDocument(MatchResult found) {
        var kind = found.group("kind");
        return kind == null || KINDS.contains(spelt(kind))
                || kind.length() > 1 && (kind + found.group("issuer").charAt(0)).matches("[A-ZĐ0-9]+");
    }

    private static String normal(MatchResult found) {
        var start = found.group("number") + found.group("join");
        if (found.group("act") != null) {
            return start + found.group("act").toUpperCase(Locale.ROOT);
        }
        var year = found.group("year") == null ? "" : found.group("year") + "/";
        return start + year + spelt(found.group("kind")) + found.group("by") + issuer(found.group("issuer"));
    }

    private static String issuer(String letters) {
        return Stream.of(letters.split("-")).map(DocumentNumbers::spelt).collect(Collectors.joining("-"));
    }

    private static String spelt(String letters) {
        var capitals = letters.toUpperCase(Locale.ROOT);
        return PLAIN.getOrDefault(capitals, capitals);
    }
}
