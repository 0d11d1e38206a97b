package vn.chieng.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How the index writes one word, whichever way it was spelt.
 *
 * @param marked lower case with its marks, the tone behind the syllable, so that hoà and hòa are one, and so are kỹ and kĩ
 * @param folded without marks, quý and quí alike, English plurals and possessives as their singular, British spelling as
 *               American; no Vietnamese syllable looks like either, so that one rule does for both languages
 */
record Spelling(String marked, String folded) {

    private static final Analyzer SINGULAR = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new EnglishMinimalStemFilter(whole));
        }
    };

    private static final Analyzer OWNER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new EnglishPossessiveFilter(whole));
        }
    };

    static Spelling of(String word) {
        var owner = word.endsWith("s") || word.endsWith("S") ? only(OWNER, word) : word;
        var lower = Normalizer.normalize(owner, Form.NFC).toLowerCase(Locale.ROOT).replace('ð', 'đ');
        return new Spelling(Syllables.sameY(Tones.last(lower)), English.american(singular(Syllables.sameI(Folding.fold(lower)))));
    }

    /** The stemmer leaves committees and trainees as they are. */
    private static String singular(String word) {
        if (!word.endsWith("s")) {
            return word;
        }
        return word.endsWith("ees") ? word.substring(0, word.length() - 1) : only(SINGULAR, word);
    }

    private static String only(Analyzer one, String word) {
        try (var stream = one.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : word;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
