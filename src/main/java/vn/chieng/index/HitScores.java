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
        var those = new HitScores(hits, searcher);
        for (var summand : summands(clause)) {
            those.addClause(LuceneWords.of(summand));
        }
        return those.scores;
    }

    /** The score of a mix that has nothing but clauses that may match is the sum of theirs; any other is one summand. */
    private static List<Clause> summands(Clause clause) {
        return clause instanceof Clause.Mix mix && mix.isPlainSum() ? mix.mays() : List.of(clause);
    }

    private void addClause(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int next = 0;
        for (var part : searcher.getIndexReader().leaves()) {
            int from = next;
            while (next < hits.length && hits[next] < part.docBase + part.reader().maxDoc()) {
                next++;
            }
            if (next > from) {
                addPart(weight.scorer(part), part.docBase, from, next);
            }
        }
    }

    private void addPart(@Nullable Scorer scorer, int base, int from, int to) throws IOException {
        if (scorer == null) {
            return;
        }
        var matching = scorer.iterator();
        for (int at = from; at < to; at++) {
            int hit = hits[at] - base;
            int here = matching.docID() < hit ? matching.advance(hit) : matching.docID();
            if (here == hit) {
                scores[at] += scorer.score();
            }
        }
    }
}
