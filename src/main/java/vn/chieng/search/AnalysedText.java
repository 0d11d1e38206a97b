package vn.chieng.search;

import java.util.Arrays;
import java.util.List;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;

/**
 * A text with its folded terms, each by its hash and the place where it stands in the text. As in the index, the numbers of
 * documents come behind all words, so that words which are neighbours in the text are so here.
 */
record AnalysedText(String text, int[] terms, int[] starts, int[] ends, SentenceBreaks breaks) {

    static AnalysedText of(String text) {
        var all = Analysis.of(text).all();
        var analysed = new AnalysedText(text, new int[all.size()], new int[all.size()], new int[all.size()], SentenceBreaks.of(text));
        int words = analysed.take(all, 0, false);
        analysed.take(all, words, true);
        return analysed;
    }

    private int take(List<Term> all, int from, boolean isWhole) {
        int next = from;
        for (int at = 0; at < all.size(); at++) {
            var term = all.get(at);
            if (term.isWhole() == isWhole) {
                terms[next] = term.folded().hashCode();
                starts[next] = term.start();
                ends[next++] = term.end();
            }
        }
        return next;
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
