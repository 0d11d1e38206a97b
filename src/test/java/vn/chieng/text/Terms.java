package vn.chieng.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms an analyzer makes of a text, each with the words of the text that a highlighter would mark for it. */
record Terms(List<Term> all) {

    record Term(String text, String marks, int step) {
    }

    static Terms of(Analyzer analyzer, String text) throws IOException {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("any", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), text.substring(offset.startOffset(), offset.endOffset()), step.getPositionIncrement()));
            }
            stream.end();
        }
        return new Terms(terms);
    }

    List<String> texts() {
        return all.stream().map(Term::text).toList();
    }

    /** Without the wholes, whose parts stand beside them. */
    List<String> parts() {
        return texts().stream().filter(term -> !term.contains("_")).toList();
    }

    List<String> legible() {
        return all.stream().map(Term::text).map(Tones::legible).toList();
    }

    List<String> marks() {
        return all.stream().map(Term::marks).toList();
    }
}
