package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;

/** A text with its folded terms, each by its hash and the place where it stands in the text. */
record AnalysedText(String text, int[] terms, int[] starts, int[] ends, SentenceBreaks breaks) {

    static AnalysedText of(String text) {
        var terms = Analysis.of(text).all();
        return new AnalysedText(text, terms.stream().mapToInt(term -> term.folded().hashCode()).toArray(),
                terms.stream().mapToInt(Term::start).toArray(), terms.stream().mapToInt(Term::end).toArray(), SentenceBreaks.of(text));
    }

    /** The terms that are wanted, in their order. */
    List<Mark> marks(Set<Integer> wanted) {
        var found = new ArrayList<Mark>();
        for (int i = 0; i < terms.length; i++) {
            if (wanted.contains(terms[i])) {
                found.add(new Mark(terms[i], starts[i], ends[i]));
            }
        }
        return found;
    }

    /** A wanted term at its place in the text. */
    record Mark(int term, int start, int end) {}
}
