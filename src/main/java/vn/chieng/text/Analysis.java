package vn.chieng.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The analysis that search uses, the same for texts and queries, readers and newsroom, both languages, and whichever engine keeps
 * the index: engines get {@link Terms} and only part them at spaces.
 */
public final class Analysis {

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private static final Spellings SPELLINGS = new Spellings();

    private final List<Term> terms;
    private final Ahead<DocumentNumbers.Found> numbers;
    private final Ahead<Abbreviations.Found> abbreviations;

    private Analysis(String text, List<Abbreviations.Found> abbreviations) {
        terms = new ArrayList<>(text.length() / 4);
        numbers = new Ahead<>(DocumentNumbers.found(text), DocumentNumbers.Found::end);
        this.abbreviations = new Ahead<>(abbreviations, Abbreviations.Found::end);
    }

    /** @param text in NFC, as everything that is kept or typed */
    public static Terms of(String text) {
        var abbreviations = Abbreviations.in(text);
        var analysis = new Analysis(text, abbreviations);
        try (var words = WORDS.tokenStream("", parted(text, abbreviations))) {
            analysis.read(words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Terms(analysis.terms);
    }

    /** Low lines part words, and so does the full stop of an abbreviation: TP.Vinh. Everything stays in its place. */
    private static String parted(String text, List<Abbreviations.Found> abbreviations) {
        if (abbreviations.isEmpty()) {
            return text.replace('_', ' ');
        }
        var parted = new StringBuilder(text.replace('_', ' '));
        for (var found : abbreviations) {
            if (parted.charAt(found.end() - 1) == '.') {
                parted.setCharAt(found.end() - 1, ' ');
            }
        }
        return parted.toString();
    }

    private void read(TokenStream words) throws IOException {
        var word = words.addAttribute(CharTermAttribute.class);
        var place = words.addAttribute(OffsetAttribute.class);
        words.reset();
        while (words.incrementToken()) {
            take(word, place.startOffset(), place.endOffset());
        }
        words.end();
    }

    private void take(CharTermAttribute word, int start, int end) {
        var number = numbers.at(start);
        if (number != null && number.start() == start) {
            terms.add(Term.whole(number));
        }
        var abbreviation = abbreviations.at(start);
        if (abbreviation == null || abbreviation.start() > start) {
            for (var spelling : SPELLINGS.of(word.buffer(), word.length())) {
                terms.add(Term.of(spelling, start, end));
            }
        } else if (abbreviation.start() == start) {
            abbreviation.words().forEach(full -> SPELLINGS.of(full).forEach(spelling -> terms.add(Term.of(spelling, start, abbreviation.end()))));
        }
    }
}
