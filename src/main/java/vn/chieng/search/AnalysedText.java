package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import vn.chieng.text.Analysis;

/** A text with its folded terms, each by its hash and the place where it stands in the text. */
record AnalysedText(String text, int[] terms, int[] starts, int[] ends) {

    private static final Analyzer FOLDED = Analysis.analyzer(Analysis.FOLDED);

    static AnalysedText of(String text) {
        var tokens = Tokens.of(FOLDED, text);
        return new AnalysedText(text, tokens.stream().mapToInt(token -> token.term().hashCode()).toArray(),
                tokens.stream().mapToInt(Tokens.Token::start).toArray(), tokens.stream().mapToInt(Tokens.Token::end).toArray());
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
