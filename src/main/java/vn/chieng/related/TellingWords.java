package vn.chieng.related;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Look;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;

/**
 * The pairs of syllables, and the syllables with their marks, that tell a text from others: often in it, seldom elsewhere.
 *
 * @param pairs     the most telling first
 * @param syllables the most telling first
 */
record TellingWords(List<String> pairs, List<String> syllables) {

    private static final int MOST = 25;
    /** How often the others stand in the paper is not asked: what a text says once, and late, seldom tells it from others. */
    private static final int ASKED = 300;
    private static final int READ_OF_BODY = 4_000;

    static TellingWords of(Subject subject, Look index) throws IOException {
        var body = BodyText.plainText(subject.body());
        var text = Analysis.of(String.join("\n", subject.headline(), subject.standfirst(), body.substring(0, Math.min(body.length(), READ_OF_BODY))));
        return new TellingWords(most(text.foldedPairs(), ArticleIndex.foldedPairs(ArticleIndex.WHOLE), index),
                most(text.marked(), ArticleIndex.marked(ArticleIndex.WHOLE), index));
    }

    private static List<String> most(String words, String field, Look index) throws IOException {
        // In the order of the text, which decides among those that stand there as often.
        var counts = new LinkedHashMap<String, Integer>();
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
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

    /** Nothing for a word that no other article has: it can't bring one here. */
    private static double rarity(int frequency, long documents) {
        return frequency < 2 ? 0 : Math.log(1 + (documents + 1.0) / frequency);
    }
}
