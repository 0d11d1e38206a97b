package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import vn.chieng.index.Sum.Choice;
import vn.chieng.index.Sum.Summand;

/**
 * The documents that score most. A score is a sum, and is put together summand by summand for all documents that match: first the words
 * that tell most for little reading. What can't come among the best any more, whatever is still to be added, is let go on the way, so
 * that in the long lists of frequent words only a few documents are looked up.
 */
final class BestHits {

    /** @param document its number in the whole index */
    record Hit(int document, float score) {}

    /** One summand, to be asked of each part. */
    private record Asked(List<Weight> any, boolean isOfWords) {}

    /** Whom to let go is worth finding out before a list that is longer than this share of those that are left. */
    private static final int SHARE = 4;
    /** Scores that are as good as each other differ by so much while they are sums not yet rounded. */
    private static final double ROUNDING = 1 - 1e-6;

    private final IndexSearcher searcher;
    private final Matches matches;
    private final QueryTimeout patience;

    BestHits(IndexSearcher searcher, Matches matches, QueryTimeout patience) {
        this.searcher = searcher;
        this.matches = matches;
        this.patience = patience;
    }

    /**
     * So many, and with them all that score as the last of them does; those of one part of the index side by side, in their order.
     *
     * @throws IOException also when patience is at its end
     */
    List<Hit> of(Clause clause, int most) throws IOException {
        // What is filtered alone was mostly counted before, so that it is known; what then is worth nothing did not match.
        var filtered = clause instanceof Clause.Mix mix && mix.isFilteredSum() ? mix.filter() : null;
        var matching = matches.of(filtered == null ? clause : filtered);
        var sum = Sum.of(clause);
        var asked = asked(sum);
        var hits = new ArrayList<Hit>();
        var best = new LongHeap(most);
        for (var part : largestFirst()) {
            var standings = new Standings(matching.get(part.ord));
            for (var constant : sum.constants()) {
                add(constant, standings, part);
            }
            add(asked, standings, part, most, best.size() < most ? 0 : Double.longBitsToDouble(best.top()));
            for (int place = 0; place < standings.size(); place++) {
                float score = (float) standings.worth(place);
                if (score > 0 || filtered == null) {
                    hits.add(new Hit(part.docBase + standings.document(place), score));
                    best.insertWithOverflow(Double.doubleToRawLongBits(score));
                }
            }
        }
        double least = best.size() < most ? 0 : Double.longBitsToDouble(best.top());
        hits.removeIf(hit -> hit.score() < least);
        return hits;
    }

    /** The best of a large part leave little to be looked at in the others. */
    private List<LeafReaderContext> largestFirst() {
        return searcher.getIndexReader().leaves().stream()
                .sorted(Comparator.comparingInt((LeafReaderContext part) -> part.reader().maxDoc()).reversed()).toList();
    }

    private List<Asked> asked(Sum sum) throws IOException {
        var asked = new ArrayList<Asked>();
        for (var words : sum.words()) {
            asked.add(new Asked(weights(words), true));
        }
        for (var other : sum.others()) {
            asked.add(new Asked(weights(other), false));
        }
        return asked;
    }

    private List<Weight> weights(Choice choice) throws IOException {
        var weights = new ArrayList<Weight>();
        for (var one : choice.any()) {
            weights.add(searcher.createWeight(searcher.rewrite(LuceneWords.of(one.clause())), ScoreMode.COMPLETE, one.weight()));
        }
        return weights;
    }

    private void add(Choice constant, Standings standings, LeafReaderContext part) throws IOException {
        FixedBitSet better = null;
        for (var one : constant.any().stream().sorted(Comparator.comparingDouble(Summand::weight).reversed()).toList()) {
            var those = matches.of(one.clause(), part, standings.documents());
            those.and(standings.documents());
            if (better == null) {
                better = those;
            } else {
                those.andNot(better);
                better.or(those);
            }
            standings.addToEach(those, one.weight());
        }
    }

    /** @param least what is worth less in the end is not among the best */
    private void add(List<Asked> asked, Standings standings, LeafReaderContext part, int most, double least) throws IOException {
        var readings = new ArrayList<Reading>();
        for (var one : asked) {
            var reading = Reading.of(one.any(), one.isOfWords(), part);
            if (!reading.any().isEmpty()) {
                readings.add(reading);
            }
        }
        readings.sort(Reading.TELLING_FIRST);
        double rest = readings.stream().mapToDouble(Reading::most).sum();
        for (var reading : readings) {
            if (patience.shouldExit()) {
                throw new IOException("The index took longer than it was given");
            }
            if (standings.size() > most && reading.entries() > standings.size() / SHARE) {
                standings.keep(Math.max(standings.least(most), least) * ROUNDING - rest);
            }
            reading.addTo(standings);
            rest -= reading.most();
        }
    }
}
