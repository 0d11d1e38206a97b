package vn.chieng.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Analysis;
import vn.chieng.text.Folding;
import vn.chieng.text.Term;

/**
 * Finds what was meant: of all ways to mend at most one slip in each word, the one whose words stand side by side in the paper
 * most often. A syllable alone says little in Vietnamese, its neighbours nearly all.
 */
final class Speller {

    private static final int MOST_WORDS = 12;
    /** In natural logarithms: a slip is believed when the neighbours become some fifty times as frequent. */
    private static final double SLIP = -4;
    private static final double UNKNOWN_PAIR = -4;
    private static final double UNKNOWN_WORD = -8;
    /** Words that stand side by side as often as this are written as they are there, whatever marks were typed. */
    private static final int FREQUENT = 3;
    private static final int LONGEST_BRIEF = 5;
    /** One such word may be a loan; with more of them, those that both languages have are not this one's. */
    private static final int FEW_OF_ANOTHER_LANGUAGE = 2;

    private final Wordbook book;
    /** Whether another language of the paper has a word. */
    private final Predicate<String> isElsewhere;
    private final String typed;
    private final List<Term> terms;
    /** Whether somebody typed everything in capitals, abbreviations or not. */
    private final boolean isShouted;
    private final boolean bearsMarks;

    private Speller(Wordbook book, Predicate<String> isElsewhere, String typed) {
        this.book = book;
        this.isElsewhere = isElsewhere;
        this.typed = typed;
        terms = Analysis.of(typed).all();
        isShouted = terms.size() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT)) && IntStream.range(0, terms.size()).noneMatch(this::isBrief);
        bearsMarks = Folding.hasMarks(typed);
    }

    /** @param isElsewhere whether another language of the paper has a word, folded */
    static Optional<Respelling> respelt(Wordbook book, Predicate<String> isElsewhere, String typed) {
        var speller = new Speller(book, isElsewhere, typed);
        var isPlainWords = speller.terms.stream().noneMatch(Term::isWhole) && !speller.terms.isEmpty() && speller.terms.size() <= MOST_WORDS;
        return isPlainWords && !speller.isOfAnotherLanguage() ? speller.spaced().or(speller::respelt) : Optional.empty();
    }

    private boolean isOfAnotherLanguage() {
        return IntStream.range(0, terms.size()).filter(this::isOfAnotherLanguage).count() >= FEW_OF_ANOTHER_LANGUAGE;
    }

    private boolean isOfAnotherLanguage(int at) {
        var own = terms.get(at).folded();
        return book.times(own) == 0 && isElsewhere.test(own);
    }

    private Optional<Respelling> spaced() {
        var spaced = new Gaps(book).mended(typed);
        return spaced.equals(typed) ? Optional.empty()
                : Optional.of(new Respelling(new Speller(book, isElsewhere, spaced).respelt().map(Respelling::text).orElse(spaced), true));
    }

    private Optional<Respelling> respelt() {
        var meant = best();
        long changed = IntStream.range(0, meant.size()).filter(at -> !meant.get(at).equals(terms.get(at).folded())).count();
        boolean changes = changed > 0;
        if (changed > 1 && changed * 2 > meant.size()) {
            return Optional.empty();
        }
        var text = IntStream.range(0, meant.size()).filter(at -> at == 0 || terms.get(at - 1).start() != terms.get(at).start())
                .mapToObj(at -> written(meant, at)).collect(Collectors.joining(" "));
        var isTheSame = !changes && terms.stream().map(Term::marked).toList().equals(Analysis.of(text).all().stream().map(Term::marked).toList());
        return isTheSame ? Optional.empty() : Optional.of(new Respelling(text, changes));
    }

    private record Way(double score, List<String> words) {

        Way with(String word, double more) {
            var longer = new ArrayList<>(words);
            longer.add(word);
            return new Way(score + more, longer);
        }
    }

    /** The best way through the candidates of each word (Viterbi 1967). */
    private List<String> best() {
        var ways = List.of(new Way(0, List.of()));
        for (int at = 0; at < terms.size(); at++) {
            var next = new ArrayList<Way>();
            for (var candidate : candidates(at)) {
                next.add(bestTo(candidate, at, ways));
            }
            ways = next;
        }
        return ways.stream().reduce((one, other) -> other.score() > one.score() ? other : one).orElseThrow().words();
    }

    private Way bestTo(String candidate, int at, List<Way> ways) {
        var own = terms.get(at).folded();
        double word = (candidate.equals(own) ? 0 : SLIP) + (book.times(candidate) == 0 ? UNKNOWN_WORD : 0.2 * Math.log(book.times(candidate)));
        Way best = null;
        for (var way : ways) {
            var longer = way.with(candidate, word + (at == 0 ? 0 : pair(way.words().getLast(), candidate)));
            best = best == null || longer.score() > best.score() ? longer : best;
        }
        return Objects.requireNonNull(best);
    }

    private double pair(String first, String second) {
        int times = book.times(first, second);
        return times == 0 ? UNKNOWN_PAIR : Math.log(1 + times);
    }

    /** A word whose neighbours are known to stand beside it needs no other. */
    private List<String> candidates(int at) {
        var own = terms.get(at).folded();
        var isFine = book.times(own) > 0 && (at == 0 || isKnown(at - 1)) && (at == terms.size() - 1 || isKnown(at)) && terms.size() > 1;
        var candidates = new ArrayList<String>(List.of(own));
        if (!isFine && !isMeant(at) && !isOfAnotherLanguage(at) && !own.chars().anyMatch(Character::isDigit) && (terms.size() > 1 || book.times(own) == 0)) {
            candidates.addAll(book.near(own));
        }
        return candidates;
    }

    /** An abbreviation, or a word that the paper writes so among words with marks: nobody types those by a slip. */
    private boolean isMeant(int at) {
        return isBrief(at) || asTyped(at).length() <= LONGEST_BRIEF && !isShouted && asTyped(at).chars().allMatch(Character::isUpperCase)
                || bearsMarks && book.isPrinted(terms.get(at).marked());
    }

    /** Whether it is one of several words that an abbreviation stands for. */
    private boolean isBrief(int at) {
        return at > 0 && terms.get(at - 1).start() == terms.get(at).start()
                || at + 1 < terms.size() && terms.get(at + 1).start() == terms.get(at).start();
    }

    private String asTyped(int at) {
        return typed.substring(terms.get(at).start(), terms.get(at).end());
    }

    private boolean isKnown(int first) {
        return book.times(terms.get(first).folded(), terms.get(first + 1).folded()) > 0;
    }

    /** What was typed with marks stays where the paper writes it so as well, and where it doesn't know better from the words beside it. */
    private String written(List<String> meant, int at) {
        var term = terms.get(at);
        int beside = Math.max(together(meant, at - 1), together(meant, at));
        boolean isKept = bearsMarks && (isPrinted(at - 1) || isPrinted(at)) || book.times(term.folded()) == 0 || isBrief(at)
                || isMeant(at) && beside < FREQUENT || terms.size() > 1 && beside == 0 && Folding.hasMarks(asTyped(at));
        return isKept && meant.get(at).equals(term.folded()) ? asTyped(at) : inItsPair(meant, at);
    }

    private int together(List<String> meant, int first) {
        return first < 0 || first + 1 >= meant.size() ? 0 : book.times(meant.get(first), meant.get(first + 1));
    }

    private boolean isPrinted(int first) {
        return first >= 0 && first + 1 < terms.size() && book.isPrinted(terms.get(first).marked(), terms.get(first + 1).marked());
    }

    private String inItsPair(List<String> meant, int at) {
        int before = together(meant, at - 1);
        int after = together(meant, at);
        @Nullable String[] pair = before == 0 && after == 0 ? null
                : before >= after ? book.written(meant.get(at - 1), meant.get(at)) : book.written(meant.get(at), meant.get(at + 1));
        return pair == null ? book.written(meant.get(at)) : pair[before >= after ? 1 : 0];
    }
}
