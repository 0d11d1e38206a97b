package vn.chieng.search;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;

/**
 * A text with its folded terms, each by its hash and the place where it stands in the text. As in the index, the numbers of
 * documents come behind all words, so that words which are neighbours in the text are so here.
 */
record AnalysedText(String text, int[] terms, int[] starts, int[] ends, SentenceBreaks breaks) {

    static AnalysedText of(String text) {
        var analysed = Analysis.of(text);
        var terms = Stream.concat(analysed.words().stream(), analysed.all().stream().filter(Term::isWhole)).toList();
        return new AnalysedText(text, terms.stream().mapToInt(term -> term.folded().hashCode()).toArray(),
                terms.stream().mapToInt(Term::start).toArray(), terms.stream().mapToInt(Term::end).toArray(), SentenceBreaks.of(text));
    }

    /** Whether these terms stand here, side by side. */
    boolean hasAt(int at, int[] run) {
        return at + run.length <= terms.length && Arrays.equals(terms, at, at + run.length, run, 0, run.length);
    }

    Mark mark(int at) {
        return new Mark(terms[at], starts[at], ends[at]);
    }

    /** A wanted term at its place in the text. */
    record Mark(int term, int start, int end) {}
}
