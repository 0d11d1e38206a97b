package vn.chieng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;
import vn.chieng.text.Analysis;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Folding;
import vn.chieng.text.Term;
import vn.chieng.text.Terms;

/**
 * The words of a query as the index has them.
 *
 * @param sought   each once
 * @param excluded what must not occur
 * @param pairs    neighbouring syllables, in the folded and the marked fields
 * @param runs     words that were typed side by side: a headline may have them so
 * @param isLenient whether a text is good that has half of the words
 */
record QueryTerms(List<Sought> sought, List<Phrase> excluded, List<Pair> pairs, List<Phrase> runs, boolean isLenient) {

    record Pair(String folded, String marked) {}

    /** Enough for all that may be typed, and never more clauses than Lucene takes. */
    private static final int MOST = 32;
    private static final int LONGEST_RUN = 12;

    static QueryTerms of(QueryWords words) {
        var sought = new LinkedHashMap<List<String>, Sought>();
        words.parts().stream().filter(part -> !part.excluded()).flatMap(part -> sought(part).stream())
                .forEach(one -> sought.merge(one.folded(), one, (first, again) -> again.withMarks() ? again : first));
        var kept = sought.values().stream().limit(MOST).toList();
        var excluded = words.parts().stream().filter(QueryWords.Part::excluded).map(part -> new Phrase(words(part.text())))
                .filter(phrase -> !phrase.words().isEmpty()).toList();
        var pairs = words.parts().stream().filter(part -> !part.excluded()).flatMap(QueryTerms::pairs).distinct().limit(MOST).toList();
        var runs = words.parts().stream().filter(part -> !part.excluded() && !part.phrase()).map(part -> new Phrase(words(part.text())))
                .filter(run -> run.words().size() > 1 && run.words().size() <= LONGEST_RUN).toList();
        return new QueryTerms(kept, excluded, pairs, runs, false);
    }

    /** With what is known of names. */
    QueryTerms named(Names names) {
        return new QueryTerms(names.gathered(sought), excluded, pairs, runs, isLenient);
    }

    QueryTerms lenient() {
        return new QueryTerms(sought, excluded, pairs, runs, true);
    }

    boolean withMarks() {
        return sought.stream().anyMatch(Sought::withMarks);
    }

    boolean isEmpty() {
        return sought.isEmpty();
    }

    /** Whether nothing but what must not occur was typed, or nothing at all. */
    boolean wantsNothing() {
        return sought.isEmpty() && excluded.isEmpty();
    }

    private static List<? extends Sought> sought(QueryWords.Part part) {
        if (part.phrase()) {
            var words = words(part.text());
            return words.size() < 2 ? words : List.of(new Phrase(words));
        }
        return all(part.text());
    }

    private static List<Word> words(String text) {
        return Analysis.of(text).words().stream().map(term -> word(text, term)).toList();
    }

    /** Words and numbers of documents, without the parts of these. */
    private static List<Sought> all(String text) {
        var all = new ArrayList<Sought>();
        int numberEnds = 0;
        for (var term : Analysis.of(text).all()) {
            if (term.isWhole()) {
                all.add(document(text, term));
                numberEnds = term.end();
            } else if (term.start() >= numberEnds) {
                all.add(word(text, term));
            }
        }
        return all;
    }

    private static Word word(String text, Term term) {
        return new Word(term.folded(), term.marked(), Folding.hasMarks(text.substring(term.start(), term.end())));
    }

    private static Sought.Document document(String text, Term term) {
        return new Sought.Document(term.folded(), DocumentNumbers.in(text.substring(term.start(), term.end())).getFirst());
    }

    private static Stream<Pair> pairs(QueryWords.Part part) {
        var words = Analysis.of(part.text()).words();
        return IntStream.range(1, words.size()).mapToObj(i -> pair(words.get(i - 1), words.get(i)));
    }

    private static Pair pair(Term first, Term second) {
        return new Pair(Terms.pair(first.folded(), second.folded()), Terms.pair(first.marked(), second.marked()));
    }

    /** What a highlighter looks for. */
    Set<String> foldedTerms() {
        return sought.stream().flatMap(one -> one.folded().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
