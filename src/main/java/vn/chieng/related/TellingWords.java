package vn.chieng.related;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Look;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;
import vn.chieng.text.Term;
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
    private static final int ASKED = 150;
    private static final int READ_OF_BODY = 2_000;

    static TellingWords of(Subject subject, Look index) throws IOException {
        var headline = Analysis.of(subject.headline());
        var standfirst = Analysis.of(subject.standfirst());
        var beginning = Analysis.of(BodyText.beginning(subject.body(), READ_OF_BODY));
        var pairs = new Counting().pairs(headline).pairs(standfirst).pairs(beginning).asked(ArticleIndex.foldedPairs(ArticleIndex.WHOLE), index);
        var syllables = new Counting().syllables(headline, Weights.IN_THE_HEADLINE).syllables(standfirst, Weights.IN_THE_STANDFIRST)
                .syllables(beginning, 1).asked(ArticleIndex.marked(ArticleIndex.WHOLE), index);
        // A syllable of every article of the language tells nothing, though articles of other languages are without it.
        var articles = syllables.stream().mapToInt(Counted::frequency).max().orElse(0);
        var documents = index.documents();
        return new TellingWords(told(heaviest(pairs, PAIRS, Counted::isShared, articles), documents),
                Stream.concat(told(heaviest(syllables, SYLLABLES, Counted::isShared, articles), documents).stream(),
                        told(heaviest(syllables, ITS_OWN, word -> !word.isShared(), articles), documents).stream()).toList());
    }

    /** How often each word stands in a text, in the order of the text, which decides among those that stand there once. */
    private static final class Counting {

        private final Map<String, Integer> times = new LinkedHashMap<>();

        /** What a text is about, its headline says first; what it tells in passing, only its body. */
        Counting syllables(Terms text, int worth) {
            text.all().forEach(term -> times.merge(term.marked(), worth, Integer::sum));
            return this;
        }

        /** None across two parts of a text: the index has none there either. */
        Counting pairs(Terms text) {
            Terms.pairs(text.words().stream().map(Term::folded).toList()).forEach(pair -> times.merge(pair, 1, Integer::sum));
            return this;
        }

        List<Counted> asked(String field, Look index) throws IOException {
            var words = times.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(ASKED).map(Map.Entry::getKey).toList();
            var frequencies = index.frequencies(field, words);
            return words.stream().map(word -> new Counted(word, times.get(word), frequencies.getOrDefault(word, 0))).toList();
        }
    }

    /** @param frequency in how many articles */
    private record Counted(String word, int times, int frequency) {

        boolean isShared() {
            return frequency > 1;
        }

        /** As engines count it, but of as many documents as one says. */
        double rarity(long documents) {
            return Math.log1p((Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
        }
    }

    /** Rarities are logarithms: each is taken once, not for every comparison. */
    private record Weighed(Counted word, double weight) {

        static final Comparator<Weighed> HEAVIEST_FIRST = Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(weighed -> weighed.word().word());
    }

    private static List<Weighed> heaviest(List<Counted> words, int most, Predicate<Counted> wanted, long articles) {
        return words.stream().filter(wanted).map(word -> new Weighed(word, word.times() * word.rarity(articles)))
                .sorted(Weighed.HEAVIEST_FIRST).limit(most).toList();
    }

    private static List<Telling> told(List<Weighed> words, long documents) {
        return words.stream().map(weighed -> new Telling(weighed.word().word(), (float) (weighed.weight() / weighed.word().rarity(documents)))).toList();
    }
}
