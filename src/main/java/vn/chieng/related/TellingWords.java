package vn.chieng.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.chieng.article.ArticleIndex;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;

/**
 * The pairs of syllables that tell a text from others: often in it, seldom elsewhere. A single syllable without its marks says
 * too little in Vietnamese.
 */
final class TellingWords {

    private static final int MOST = 30;
    private static final int READ_OF_BODY = 4_000;
    private static final int HEADLINE_COUNTS = 3;
    private static final String BODY = ArticleIndex.foldedPairs("body");

    private TellingWords() {}

    static List<String> of(Subject subject, IndexReader reader) {
        var counts = new HashMap<String, Integer>();
        count(subject.headline() + ". " + subject.standfirst(), HEADLINE_COUNTS, counts);
        var body = BodyText.plainText(subject.body());
        count(body.substring(0, Math.min(body.length(), READ_OF_BODY)), 1, counts);
        record Weighed(String pair, double weight) {}
        return counts.entrySet().stream()
                .map(pair -> new Weighed(pair.getKey(), pair.getValue() * rarity(pair.getKey(), reader)))
                .filter(pair -> pair.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::pair))
                .limit(MOST)
                .map(Weighed::pair)
                .toList();
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        for (var pair : Analysis.of(text).foldedPairs().split(" ")) {
            counts.merge(pair, weight, Integer::sum);
        }
    }

    /** Nothing for a pair that no other article has: it can't bring one here. */
    private static double rarity(String pair, IndexReader reader) {
        try {
            var frequency = reader.docFreq(new Term(BODY, pair));
            return frequency < 2 ? 0 : Math.log(1 + (reader.numDocs() + 1.0) / frequency);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
