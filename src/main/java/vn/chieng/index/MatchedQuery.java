package vn.chieng.index;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents that are known to match, as a query of the same view of the index. */
final class MatchedQuery extends Query {

    private final List<FixedBitSet> parts;

    /** @param parts for each part of the index */
    MatchedQuery(List<FixedBitSet> parts) {
        this.parts = parts;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext part) {
                var matching = parts.get(part.ord);
                int number = matching.cardinality();
                return number == 0 ? null
                        : ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(matching, number), score(), scoreMode, part.reader().maxDoc());
            }

            /** Its bits are kept by whoever made it. */
            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "matched";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchedQuery same && same.parts == parts;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(parts);
    }
}
