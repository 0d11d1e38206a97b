package vn.chieng.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a few documents. It is gone through term by term: all terms at once, as a search goes, are put in order
 * again for every document, which for some tens of documents costs more than the scores.
 */
final class HitScores {

    private final int[] hits;
    private final double[] scores;
    private final IndexSearcher searcher;

    private HitScores(int[] hits, IndexSearcher searcher) {
        this.hits = hits;
        this.searcher = searcher;
        scores = new double[hits.length];
    }

    /**
     * @param hits in ascending order
     * @return for each, in the same order; 0 where the clause does not match
     */
    static double[] of(int[] hits, Clause clause, IndexSearcher searcher) throws IOException {
        var scores = new HitScores(hits, searcher);
        for (var summand : summands(clause)) {
            scores.add(LuceneWords.of(summand));
        }
        return scores.scores;
    }

    /** Of clauses that may match, as many as do add up. */
    private static List<Clause> summands(Clause clause) {
        return clause instanceof Clause.Mix mix && mix.musts().isEmpty() && mix.filters().isEmpty() && mix.nots().isEmpty() && mix.atLeast() <= 1
                ? mix.mays() : List.of(clause);
    }

    private void add(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int next = 0;
        for (var part : searcher.getIndexReader().leaves()) {
            int from = next;
            while (next < hits.length && hits[next] < part.docBase + part.reader().maxDoc()) {
                next++;
            }
            if (next > from) {
                add(weight.scorer(part), part.docBase, from, next);
            }
        }
    }

    private void add(@Nullable Scorer scorer, int base, int from, int to) throws IOException {
        if (scorer == null) {
            return;
        }
        var matching = scorer.iterator();
        for (int at = from; at < to; at++) {
            int document = hits[at] - base;
            if (document == (matching.docID() < document ? matching.advance(document) : matching.docID())) {
                scores[at] += scorer.score();
            }
        }
    }
}
