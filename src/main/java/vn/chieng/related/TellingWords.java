package vn.chieng.related;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Look;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;
import vn.chieng.text.Terms;

/**
 * The pairs of syllables, and the syllables with their marks, that tell a text from others: often in it, seldom elsewhere.
 *
 * @param pairs     the most telling first
 * @param syllables the most telling first
 */
record TellingWords(List<String> pairs, List<String> syllables) {

    private static final int MOST = 50;
    /** How often the others stand in the paper is not asked: what a text says once, and late, seldom tells it from others. */
    private static final int ASKED = 300;
    private static final int READ_OF_BODY = 4_000;
    private static final int HEADLINE_COUNTS = 3;

    static TellingWords of(Subject subject, Look index) throws IOException {
        var above = Analysis.of(subject.headline() + ". " + subject.standfirst());
        var body = BodyText.plainText(subject.body());
        var below = Analysis.of(body.substring(0, Math.min(body.length(), READ_OF_BODY)));
        return new TellingWords(most(above, below, Terms::foldedPairs, ArticleIndex.foldedPairs(ArticleIndex.WHOLE), index),
                most(above, below, Terms::marked, ArticleIndex.marked(ArticleIndex.WHOLE), index));
    }

    private static List<String> most(Terms above, Terms below, Function<Terms, String> kind, String field, Look index) throws IOException {
        // In the order of the text, which decides among those that stand there as often.
        var counts = new LinkedHashMap<String, Integer>();
        words(above, kind).forEach(word -> counts.merge(word, HEADLINE_COUNTS, Integer::sum));
        words(below, kind).forEach(word -> counts.merge(word, 1, Integer::sum));
        var documents = index.documents();
        var asked = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(ASKED).toList();
        var frequencies = index.frequencies(field, asked.stream().map(Map.Entry::getKey).toList());
        record Weighed(String word, double weight) {}
        return asked.stream()
                .map(word -> new Weighed(word.getKey(), word.getValue() * rarity(frequencies.getOrDefault(word.getKey(), 0), documents)))
                .filter(word -> word.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word))
                .limit(MOST)
                .map(Weighed::word)
                .toList();
    }

    private static Stream<String> words(Terms terms, Function<Terms, String> kind) {
        return Stream.of(kind.apply(terms).split(" ")).filter(word -> !word.isEmpty());
    }

    /** Nothing for a word that no other article has: it can't bring one here. */
    private static double rarity(int frequency, long documents) {
        return frequency < 2 ? 0 : Math.log(1 + (documents + 1.0) / frequency);
    }
}
