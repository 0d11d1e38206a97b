package vn.chieng.spelling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;
import vn.chieng.text.Terms;
import vn.chieng.text.Tones;

/** The words of a paper in one language, and which stand beside which. Not to be read while it learns. */
final class Wordbook {

    static final Wordbook EMPTY = new Wordbook();

    private static final int SHORTEST = 2;
    private static final int NEAREST = 12;

    private final Map<String, Spelt> words = new HashMap<>();
    private final Map<String, Spelt> pairs = new HashMap<>();
    /** The hashes of marked words and marked pairs: whether a spelling was ever printed. */
    private final Set<Integer> printed = new HashSet<>();
    /** Words by what is left of them without one letter. */
    private final Map<String, Set<String>> without = new HashMap<>();

    void learn(String text) {
        var terms = Analysis.of(text).words();
        @Nullable Term before = null;
        var first = "";
        for (int at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            var spelling = spelling(text, terms, at);
            words.computeIfAbsent(term.folded(), any -> new Spelt()).met(spelling);
            printed.add(term.marked().hashCode());
            if (before != null) {
                pairs.computeIfAbsent(Terms.pair(before.folded(), term.folded()), any -> new Spelt())
                        .met(first.isEmpty() || spelling.isEmpty() ? "" : first + " " + spelling);
                printed.add(Terms.pair(before.marked(), term.marked()).hashCode());
            }
            before = term;
            first = spelling;
        }
    }

    /** To be called when all is learnt. */
    Wordbook ready() {
        words.keySet().stream().filter(word -> word.length() >= SHORTEST && Character.isLetter(word.charAt(0)))
                .forEach(word -> shortened(word).forEach(rest -> without.computeIfAbsent(rest, any -> new HashSet<>(2)).add(word)));
        return this;
    }

    int times(String folded) {
        var known = words.get(folded);
        return known == null ? 0 : known.times();
    }

    int times(String first, String second) {
        var known = pairs.get(Terms.pair(first, second));
        return known == null ? 0 : known.times();
    }

    boolean isPrinted(String marked) {
        return printed.contains(marked.hashCode());
    }

    boolean isPrinted(String firstMarked, String secondMarked) {
        return printed.contains(Terms.pair(firstMarked, secondMarked).hashCode());
    }

    /** How a word is written, with its marks. */
    String written(String folded) {
        var known = words.get(folded);
        return known == null || known.written().isEmpty() ? folded : known.written();
    }

    /** How two words are written side by side; null where they were never met so. */
    String @Nullable [] written(String first, String second) {
        var known = pairs.get(Terms.pair(first, second));
        return known == null || known.written().isEmpty() ? null : known.written().split(" ", 2);
    }

    /** Words that one letter wrong, missing, too many, or exchanged with its neighbour makes of it; the most frequent. */
    List<String> near(String folded) {
        return folded.length() < SHORTEST ? List.of() : Stream.concat(Stream.of(folded), shortened(folded))
                .flatMap(rest -> Stream.concat(without.getOrDefault(rest, Set.of()).stream(), words.containsKey(rest) ? Stream.of(rest) : Stream.empty()))
                .distinct()
                .filter(word -> !word.equals(folded) && word.length() >= SHORTEST && Typo.isBetween(folded, word))
                .sorted(Comparator.comparingInt((String word) -> times(word)).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    private static Stream<String> shortened(String word) {
        return Stream.iterate(0, at -> at < word.length(), at -> at + 1).map(at -> word.substring(0, at) + word.substring(at + 1));
    }

    /** Nothing for the first word of a sentence, whose capital may be the sentence's; the words of an abbreviation as they are written out. */
    private static String spelling(String text, List<Term> terms, int at) {
        var term = terms.get(at);
        if (beginsSentence(text, term.start()) && Character.isUpperCase(text.charAt(term.start()))) {
            return "";
        }
        var isAbbreviated = at > 0 && terms.get(at - 1).start() == term.start() || at + 1 < terms.size() && terms.get(at + 1).start() == term.start();
        return isAbbreviated ? Tones.legible(term.marked()) : text.substring(term.start(), term.end());
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before)) && ".!?…:\n".indexOf(text.charAt(before)) < 0) {
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before));
    }
}
