package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Clause.Boosted;
import vn.chieng.index.Clause.Run;
import vn.chieng.index.Clause.Term;
import vn.chieng.index.Mixing;
import vn.chieng.search.Sought.Document;
import vn.chieng.search.Sought.Named;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;

/**
 * Which texts match. What must occur is decided on folded terms of whole texts alone, so that every spelling finds the same texts.
 * Only what must not occur is taken with the marks it was typed with: {@code -Châu} leaves out no child (cháu).
 */
final class Matching {

    private static final String FOLDED = ArticleIndex.folded(ArticleIndex.WHOLE);
    private static final String MARKED = ArticleIndex.marked(ArticleIndex.WHOLE);
    private static final String PAIRS = ArticleIndex.foldedPairs(ArticleIndex.WHOLE);

    private final QueryTerms terms;

    Matching(QueryTerms terms) {
        this.terms = terms;
    }

    Clause clause() {
        var any = Clause.mix().may(wanted(terms.sought(), Matching::folded));
        threeSideBySide().forEach(any::may);
        return without(any.mixed());
    }

    /** The same without those that have but three of four words. */
    Clause strictly() {
        return without(wanted(terms.sought(), Matching::folded));
    }

    private Clause without(Clause wanted) {
        var all = Clause.mix().must(wanted);
        terms.excluded().forEach(phrase -> all.not(asTyped(phrase)));
        return new Clause.Constant(all.mixed());
    }

    /** Of four words, three that stand side by side are enough: most words are two syllables, and a text may say one of them otherwise. */
    private List<Clause> threeSideBySide() {
        boolean areFour = terms.sought().size() == Weights.ALL_WORDS && terms.runs().size() == 1 && terms.runs().getFirst().words().equals(terms.sought());
        return areFour && !terms.isLenient() ? List.of(neighbours(0, 2), neighbours(1, 3)) : List.of();
    }

    private Clause neighbours(int first, int last) {
        return neighbours(PAIRS, terms.pairs().subList(first, last).stream().map(QueryTerms.Pair::folded).toList());
    }

    /** Texts in which all of these stand. */
    static Clause neighbours(String field, List<String> pairs) {
        var all = Clause.mix();
        pairs.forEach(pair -> all.must(new Term(field, pair)));
        return all.mixed();
    }

    /** Texts that have all neighbours of the query as neighbours; a single word just has to be there. */
    Clause sideBySide() {
        return terms.pairs().isEmpty() ? clause() : new Clause.Constant(neighbours(0, terms.pairs().size()));
    }

    /** Texts in which each of some words stands beside a neighbour. @param words each as {@link QueryTerms#changed} has it */
    static Clause beside(List<List<String>> words) {
        var all = Clause.mix();
        words.forEach(pairs -> {
            var any = Clause.mix();
            pairs.forEach(pair -> any.may(new Term(PAIRS, pair)));
            all.must(any.mixed());
        });
        return new Clause.Constant(all.mixed());
    }

    /**
     * Texts that have as many of the terms that were typed with marks as a text must have, with those marks; or are about what
     * these name.
     */
    Clause everyMark() {
        var meant = terms.sought().stream().filter(Sought::withMarks).toList();
        return new Clause.Constant(meant.isEmpty() ? new Clause.Nothing() : wanted(meant, Matching::marked));
    }

    private Clause wanted(List<Sought> sought, Function<Sought, Clause> one) {
        if (sought.isEmpty()) {
            return new Clause.Everything();
        }
        int words = words(sought);
        int needed = needed(words);
        var all = Clause.mix().atLeast(needed < words ? needed : 0);
        for (var each : sought) {
            if (needed < words && mayBeMissed(each)) {
                all.may(one.apply(each));
            } else {
                all.must(one.apply(each));
            }
        }
        return all.mixed();
    }

    /** Whether a text must have all that was typed. */
    boolean isOfAll() {
        int words = words(terms.sought());
        return needed(words) == words;
    }

    private int needed(int words) {
        return terms.isLenient() ? Weights.neededAtLeast(words) : Weights.needed(words);
    }

    private static int words(List<Sought> sought) {
        return (int) sought.stream().filter(Matching::mayBeMissed).count();
    }

    private static boolean mayBeMissed(Sought sought) {
        return sought instanceof Word || sought instanceof Named;
    }

    private static Clause folded(Sought sought) {
        return switch (sought) {
            case Word word -> new Term(FOLDED, word.plain());
            case Phrase phrase -> new Run(FOLDED, phrase.folded());
            case Document document -> numbered(document).may(new Term(FOLDED, document.term())).mixed();
            case Named named -> about(named, allOf(named, Matching::folded));
        };
    }

    private static Clause marked(Sought sought) {
        return switch (sought) {
            case Word word -> new Term(MARKED, word.marked());
            case Phrase phrase -> new Run(MARKED, phrase.marked());
            case Document document -> folded(document);
            case Named named -> named.isSpelt() ? about(named, allOf(named, Matching::marked)) : allOf(named, Matching::marked);
        };
    }

    /** The words side by side with their marks; where some were typed without, side by side in any spelling, and the others with their marks. */
    private static Clause asTyped(Phrase phrase) {
        if (phrase.words().stream().allMatch(Word::withMarks)) {
            return new Run(MARKED, phrase.marked());
        }
        var all = Clause.mix().must(new Run(FOLDED, phrase.folded()));
        phrase.words().stream().filter(Word::withMarks).forEach(word -> all.must(marked(word)));
        return all.mixed();
    }

    /** Texts that bear the document's number, or one that begins with it. */
    static Mixing numbered(Document document) {
        var named = new Boosted(new Clause.Constant(new Term(ArticleIndex.DOCUMENT, document.number())), Weights.DOCUMENT);
        return Clause.mix().may(named).may(new Clause.Constant(new Clause.Begun(ArticleIndex.DOCUMENT, document.number())));
    }

    private static Clause allOf(Named named, Function<Sought, Clause> one) {
        var all = Clause.mix();
        named.words().forEach(word -> all.must(one.apply(word)));
        return all.mixed();
    }

    /** The words, or what they name. */
    private static Clause about(Named named, Clause words) {
        var any = Clause.mix().may(words);
        named(named).forEach(any::may);
        return any.mixed();
    }

    /** Texts that are about what is named. */
    static List<Clause> named(Named named) {
        var any = new ArrayList<Clause>();
        if (!named.topics().isEmpty()) {
            any.add(new Boosted(new Clause.Constant(new Clause.AnyId(ArticleIndex.TOPIC, named.topics())), Weights.ABOUT));
        }
        if (!named.places().isEmpty()) {
            any.add(new Boosted(new Clause.Constant(new Clause.AnyId(ArticleIndex.WITHIN, named.places())), Weights.ABOUT));
        }
        return any;
    }
}
