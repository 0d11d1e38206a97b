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
import vn.chieng.text.Terms;

/**
 * The pairs of syllables, and the syllables with their marks, that tell a text from others: often in it, seldom elsewhere.
 *
 * @param pairs     the most telling first
 * @param syllables the most telling first
 */
record TellingWords(List<Telling> pairs, List<Telling> syllables) {

    /** @param boost what makes it count as often as it stands in the text, by its rarity among the articles of the language */
    record Telling(String word, float boost) {}

    private static final int PAIRS = 12;
    private static final int SYLLABLES = 30;
    /** A few that no other article has: they bring none here, but without them a text is as like to any that shares the rest as to itself. */
    private static final int ITS_OWN = 5;
    /** How often the others stand in the paper is not asked: what a text says once, and late, seldom tells it from others. */
    private static final int ASKED = 300;
    static final int READ_OF_BODY = 4_000;

    static TellingWords of(Subject subject, Look index) throws IOException {
        var body = BodyText.plainText(subject.body());
        var text = Analysis.of(String.join("\n", subject.headline(), subject.standfirst(), body.substring(0, Math.min(body.length(), READ_OF_BODY))));
        var pairs = asked(text.foldedPairs(), ArticleIndex.foldedPairs(ArticleIndex.WHOLE), index);
        var syllables = asked(withTheHead(subject, text), ArticleIndex.marked(ArticleIndex.WHOLE), index);
        // A syllable of every article of the language tells nothing, though articles of other languages are without it.
        var articles = syllables.stream().mapToInt(Counted::frequency).max().orElse(0);
        return new TellingWords(most(shared(pairs), PAIRS, articles, index),
                Stream.concat(most(shared(syllables), SYLLABLES, articles, index).stream(), most(itsOwn(syllables), ITS_OWN, articles, index).stream()).toList());
    }

    /** What a text is about, its headline says first; what it tells in passing, only its body. */
    private static String withTheHead(Subject subject, Terms text) {
        return text.marked() + (" " + Analysis.of(subject.headline()).marked()).repeat(Weights.IN_THE_HEADLINE - 1)
                + (" " + Analysis.of(subject.standfirst()).marked()).repeat(Weights.IN_THE_STANDFIRST - 1);
    }

    private record Counted(String word, int times, int frequency) {

        double weight(long articles) {
            return times * rarity(articles);
        }

        /** As engines count it, but of as many documents as one says. */
        double rarity(long documents) {
            return Math.log1p((Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
        }
    }

    private record Weighed(Counted word, double weight) {}

    private static List<Counted> asked(String words, String field, Look index) throws IOException {
        // In the order of the text, which decides among those that stand there as often.
        var counts = new LinkedHashMap<String, Integer>();
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        var asked = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(ASKED).toList();
        var frequencies = index.frequencies(field, asked.stream().map(Map.Entry::getKey).toList());
        return asked.stream().map(word -> new Counted(word.getKey(), word.getValue(), frequencies.getOrDefault(word.getKey(), 0))).toList();
    }

    private static List<Counted> shared(List<Counted> words) {
        return words.stream().filter(word -> word.frequency() > 1).toList();
    }

    private static List<Counted> itsOwn(List<Counted> words) {
        return words.stream().filter(word -> word.frequency() <= 1).toList();
    }

    private static List<Telling> most(List<Counted> words, int most, long articles, Look index) throws IOException {
        var all = index.documents();
        // Rarities are logarithms: each is taken once, not for every comparison.
        return words.stream().map(word -> new Weighed(word, word.weight(articles)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(weighed -> weighed.word().word()))
                .limit(most)
                .map(weighed -> new Telling(weighed.word().word(), (float) (weighed.weight() / weighed.word().rarity(all))))
                .toList();
    }
}
