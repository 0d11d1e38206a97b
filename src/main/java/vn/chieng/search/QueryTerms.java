package vn.chieng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chieng.search.Sought.Named;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;
import vn.chieng.text.Analysis;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Term;
import vn.chieng.text.Terms;

/**
 * The words of a query as the index has them.
 *
 * @param sought   each once
 * @param excluded what must not occur
 * @param pairs    neighbouring syllables, in the folded and the marked fields
 * @param runs     words that were typed side by side: a headline may have them so
 * @param begun     what numbers of documents begin with
 * @param isLenient whether a text is good that has half of the words
 */
record QueryTerms(List<Sought> sought, List<Phrase> excluded, List<Pair> pairs, List<Phrase> runs, List<String> begun, boolean isLenient) {

    /** @param isName whether units of the paper's land are called so */
    record Pair(String folded, String marked, boolean isName) {}

    /** Enough for all that may be typed, and never more clauses than Lucene takes. */
    private static final int MOST = 32;
    private static final int LONGEST_RUN = 12;

    static QueryTerms of(QueryWords words) {
        var sought = new LinkedHashMap<List<Object>, Sought>();
        words.parts().stream().filter(part -> !part.excluded()).flatMap(part -> TypedWords.sought(part).stream())
                .forEach(one -> sought.merge(List.of(one.folded(), brief(one)), one, (first, again) -> again.withMarks() ? again : first));
        var kept = sought.values().stream().limit(MOST).toList();
        var excluded = words.parts().stream().filter(QueryWords.Part::excluded).map(part -> new Phrase(TypedWords.of(part.text())))
                .filter(phrase -> !phrase.words().isEmpty()).toList();
        var pairs = words.parts().stream().filter(part -> !part.excluded()).flatMap(QueryTerms::pairs).distinct().limit(MOST).toList();
        var runs = words.parts().stream().filter(part -> !part.excluded() && !part.phrase()).map(part -> new Phrase(TypedWords.of(part.text())))
                .filter(run -> run.words().size() > 1 && run.words().size() <= LONGEST_RUN).toList();
        var begun = words.parts().stream().filter(part -> !part.excluded()).flatMap(part -> DocumentNumbers.begun(part.text()).stream()).distinct().toList();
        return new QueryTerms(kept, excluded, pairs, runs, begun, false);
    }

    /** With what is known of names, and every other abbreviation as the one thing that it is. */
    QueryTerms named(Names names) {
        var gathered = names.gathered(sought);
        // Of what was named with the word for its kind, it counts what is about it; its syllables need no more.
        var said = gathered.stream().flatMap(one -> one instanceof Named named ? Terms.pairs(named.folded()).stream() : Stream.<String>empty()).collect(Collectors.toSet());
        var known = pairs.stream().map(pair -> new Pair(pair.folded(), pair.marked(), !said.contains(pair.folded()) && names.isOfAPlace(pair.folded(), pair.marked()))).toList();
        return new QueryTerms(together(gathered), excluded, known, runs, begun, isLenient);
    }

    private static List<Sought> together(List<Sought> sought) {
        var together = new ArrayList<Sought>();
        for (int at = 0; at < sought.size();) {
            int brief = brief(sought.get(at));
            int end = at + 1;
            while (brief >= 0 && end < sought.size() && brief(sought.get(end)) == brief) {
                end++;
            }
            together.add(end == at + 1 ? sought.get(at) : new Phrase(sought.subList(at, end).stream().map(Word.class::cast).toList()));
            at = end;
        }
        return List.copyOf(together);
    }

    private static int brief(Sought sought) {
        return sought instanceof Word word ? word.brief() : -1;
    }

    QueryTerms lenient() {
        return new QueryTerms(sought, excluded, pairs, runs, begun, true);
    }

    /**
     * Each word that the other has otherwise, as the pairs in which it stands beside its neighbours, but for those of names, which are
     * known; none where the two have not as many words, so that nobody can tell which was changed.
     */
    List<List<String>> changed(QueryTerms other) {
        if (runs.size() != 1 || other.runs.size() != 1) {
            return List.of();
        }
        var here = runs.getFirst().folded();
        var there = other.runs.getFirst().folded();
        var pairs = Terms.pairs(here);
        var ofNames = sought.stream().filter(Named.class::isInstance).flatMap(named -> named.folded().stream()).collect(Collectors.toSet());
        return here.size() != there.size() ? List.of() : IntStream.range(0, here.size())
                .filter(at -> !here.get(at).equals(there.get(at)) && !ofNames.contains(here.get(at)))
                .mapToObj(at -> pairs.subList(Math.max(0, at - 1), Math.min(pairs.size(), at + 1))).toList();
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

    private static Stream<Pair> pairs(QueryWords.Part part) {
        var words = Analysis.of(part.text()).words();
        return IntStream.range(1, words.size()).mapToObj(i -> pair(words.get(i - 1), words.get(i)));
    }

    private static Pair pair(Term first, Term second) {
        return new Pair(Terms.pair(first.folded(), second.folded()), Terms.pair(first.marked(), second.marked()), false);
    }

    /** What a highlighter looks for: words, each alone or those of a phrase side by side. */
    Set<List<String>> shown() {
        return sought.stream().flatMap(one -> one instanceof Phrase ? Stream.of(one.folded()) : one.folded().stream().map(List::of))
                .collect(Collectors.toUnmodifiableSet());
    }
}
