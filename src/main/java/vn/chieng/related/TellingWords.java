package vn.chieng.related;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Look;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;
import vn.chieng.text.Terms;

/** The pairs of syllables, and the syllables with their marks, that tell a text from others: often in it, seldom elsewhere. */
final class TellingWords {

    private static final int MOST = 30;
    private static final int READ_OF_BODY = 4_000;
    private static final int HEADLINE_COUNTS = 3;

    private TellingWords() {}

    static List<String> pairs(Subject subject, Look index) throws IOException {
        return most(subject, Terms::foldedPairs, ArticleIndex.foldedPairs("body"), index);
    }

    static List<String> syllables(Subject subject, Look index) throws IOException {
        return most(subject, Terms::marked, ArticleIndex.marked("body"), index);
    }

    private static List<String> most(Subject subject, Function<Terms, String> kind, String field, Look index)
            throws IOException {
        var counts = new HashMap<String, Integer>();
        count(subject.headline() + ". " + subject.standfirst(), HEADLINE_COUNTS, kind, counts);
        var body = BodyText.plainText(subject.body());
        count(body.substring(0, Math.min(body.length(), READ_OF_BODY)), 1, kind, counts);
        var documents = index.documents();
        var frequencies = index.frequencies(field, counts.keySet());
        record Weighed(String word, double weight) {}
        return counts.entrySet().stream()
                .map(word -> new Weighed(word.getKey(), word.getValue() * rarity(frequencies.getOrDefault(word.getKey(), 0), documents)))
                .filter(word -> word.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word))
                .limit(MOST)
                .map(Weighed::word)
                .toList();
    }

    private static void count(String text, int weight, Function<Terms, String> kind, Map<String, Integer> counts) {
        for (var word : kind.apply(Analysis.of(text)).split(" ")) {
            counts.merge(word, weight, Integer::sum);
        }
    }

    /** Nothing for a word that no other article has: it can't bring one here. */
    private static double rarity(int frequency, long documents) {
        return frequency < 2 ? 0 : Math.log(1 + (documents + 1.0) / frequency);
    }
}
