package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.CleanText;

/**
 * What somebody typed into a search field, read as words and never as a language of commands: all that is special are
 * quotation marks around a phrase and a hyphen before what must not occur. Takes whatever anybody types.
 *
 * @param typed what is looked for, clean and no longer than {@link #LONGEST}
 * @param cut   whether something typed was left out because there was too much
 */
public record QueryWords(String typed, List<Part> parts, boolean cut) {

    /** @param text words as typed, several where they stood side by side */
    public record Part(String text, boolean phrase, boolean excluded) {

        String typed() {
            return (excluded ? "-" : "") + (phrase ? '"' + text + '"' : text);
        }
    }

    public static final int LONGEST = 200;
    public static final int MOST_WORDS = 32;

    private static final Pattern PART = Pattern.compile("""
            (?<out>(?<!\\S)-(?=[\\p{L}\\p{N}"“„«]))?(?:["“”„«](?<phrase>[^"“”„«»]*)["“”»]|(?<word>[^\\s"“”„«»]+))""".strip());
    private static final String LETTERS = "[A-ZĐÐa-zđð]{1,10}\\d{0,2}";
    /** A hyphen with a space before it alone shuts a word out, unless another joint follows. */
    private static final String JOINT = "(?:\\s*[/\u2013]\\s*|-\\s*|\\s-\\s|\\s-(?=" + LETTERS + "[-/\u2013]))";
    /** The number of a document, perhaps with spaces about its joints. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\d{1,5}" + JOINT + "(?:(?:19|20)\\d\\d" + JOINT + ")?" + LETTERS
            + "(?:" + JOINT + LETTERS + "){1,3}(?![\\p{L}\\p{M}\\p{N}])");

    public QueryWords {
        parts = List.copyOf(parts);
    }

    public static QueryWords of(@Nullable String raw) {
        // A space that nobody sees parts words all the same: pasted texts are full of them.
        var text = raw == null ? "" : CleanText.of(raw.substring(0, Math.min(raw.length(), 4 * LONGEST)).replace('\u200B', ' ')).text();
        var line = NUMBER.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll(number -> number.group().replace(" ", ""));
        var kept = line.length() <= LONGEST ? line : shortened(line);
        var reading = new Reading();
        PART.matcher(kept).results().forEach(reading::take);
        return new QueryWords(kept, reading.parts, reading.full || kept.length() < line.length());
    }

    /** Whether somebody said exactly what must be there, or must not: with quotation marks, or a hyphen. */
    public boolean isExact() {
        return parts.stream().anyMatch(part -> part.phrase() || part.excluded());
    }

    /** The same words, each of which must be there as it is. */
    public String exactly() {
        return parts.stream().flatMap(part -> Stream.of(part.text().split(" "))).collect(Collectors.joining("\" \"", "\"", "\""));
    }

    /** The same words without quotation marks. */
    String loosely() {
        return parts.stream().map(part -> part.excluded() ? part.typed() : part.text()).collect(Collectors.joining(" "));
    }

    boolean hasPhrase() {
        return parts.stream().anyMatch(part -> part.phrase() && !part.excluded());
    }

    /** What is left to type without some letters of one part. */
    String without(int part, int start, int end) {
        return IntStream.range(0, parts.size()).mapToObj(at -> at != part ? parts.get(at).typed()
                        : parts.get(at).text().substring(0, start) + " " + parts.get(at).text().substring(end))
                .collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    }

    /** Whether nothing at all was typed. */
    public boolean isBlank() {
        return typed.isBlank();
    }

    private static String shortened(String line) {
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)).strip();
    }

    private static final class Reading {

        private final List<Part> parts = new ArrayList<>();
        private int words;
        private boolean full;

        void take(MatchResult found) {
            var excluded = found.group("out") != null;
            var phrase = found.group("phrase");
            var text = (phrase == null ? found.group("word") : phrase).strip();
            words += text.isEmpty() ? 0 : text.split(" ").length;
            full |= words > MOST_WORDS;
            if (!full && !text.isEmpty()) {
                add(new Part(text, phrase != null, excluded));
            }
        }

        /** Words side by side stay together, because what some of them mean depends on their neighbours. */
        private void add(Part part) {
            var last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && isPlain(last) && isPlain(part)) {
                parts.set(parts.size() - 1, new Part(last.text() + " " + part.text(), false, false));
            } else {
                parts.add(part);
            }
        }

        private static boolean isPlain(Part part) {
            return !part.phrase() && !part.excluded();
        }
    }
}
