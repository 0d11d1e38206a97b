package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents match clauses, whatever that is worth: one bit for each document of a part of the index. Sixty-four documents are
 * put together in one step; Lucene goes from document to document wherever a clause has clauses in it. What was asked for as a
 * whole is known for as long as this is, so that hits that were counted are not looked for again to be put in order. For one thread.
 */
final class Matches {

    /** After so many closer looks there may be no time left. */
    private static final int LOOKS = 1024;

    private final IndexSearcher searcher;
    private final QueryTimeout patience;
    private final Map<Clause, List<FixedBitSet>> known = new HashMap<>();
    private final Map<Clause, Weight> weights = new HashMap<>();

    Matches(IndexSearcher searcher, QueryTimeout patience) {
        this.searcher = searcher;
        this.patience = patience;
    }

    /**
     * By part of the index; not to be changed.
     *
     * @throws IOException also when patience is at its end
     */
    List<FixedBitSet> of(Clause clause) throws IOException {
        var there = known.get(clause);
        if (there == null) {
            there = new ArrayList<>();
            for (var part : searcher.getIndexReader().leaves()) {
                there.add(living(clause, part));
            }
            known.put(clause, there);
        }
        return there;
    }

    long total(Clause clause) throws IOException {
        return of(clause).stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /** For what is put in order by other things than scores. */
    Query unscored(Clause clause) throws IOException {
        return new MatchedQuery(of(clause));
    }

    private FixedBitSet living(Clause clause, LeafReaderContext part) throws IOException {
        var found = of(clause, part, null);
        var living = part.reader().getLiveDocs();
        if (living != null) {
            living.applyMask(found, 0);
        }
        return found;
    }

    /**
     * @param within what else must match, where that is known: of what lies outside, nothing need be found
     * @return the caller's own
     */
    FixedBitSet of(Clause clause, LeafReaderContext part, @Nullable FixedBitSet within) throws IOException {
        var there = known.get(clause);
        if (there != null) {
            return there.get(part.ord).clone();
        }
        return switch (clause) {
            case Clause.Constant(var constant) -> of(constant, part, within);
            case Clause.Boosted(var boosted, _) -> of(boosted, part, within);
            case Clause.Best(var some) -> atLeast(1, some, part, within);
            case Clause.Mix mix -> mixed(mix, part, within);
            default -> asked(clause, part, within);
        };
    }

    private FixedBitSet mixed(Clause.Mix mix, LeafReaderContext part, @Nullable FixedBitSet within) throws IOException {
        var needed = Stream.concat(mix.musts().stream(), mix.filters().stream()).sorted(Comparator.comparingInt(Matches::effort)).toList();
        FixedBitSet found = null;
        for (var clause : needed) {
            found = both(found, of(clause, part, found == null ? within : found));
            if (found.scanIsEmpty()) {
                return found;
            }
        }
        int atLeast = needed.isEmpty() ? Math.max(1, mix.atLeast()) : mix.atLeast();
        if (atLeast > 0) {
            found = both(found, atLeast(atLeast, mix.mays(), part, found == null ? within : found));
        }
        for (var clause : mix.nots()) {
            found.andNot(of(clause, part, found));
        }
        return found;
    }

    /** Words first, so that little is left for which values have to be looked up, or where words stand; a mix is as much effort as the most in it. */
    static int effort(Clause clause) {
        return switch (clause) {
            case Clause.Constant(var constant) -> effort(constant);
            case Clause.Boosted(var boosted, _) -> effort(boosted);
            case Clause.Best(var some) -> effort(some.stream());
            case Clause.Mix(var musts, var filters, var mays, var nots, _) -> effort(Stream.of(musts, filters, mays, nots).flatMap(List::stream));
            case Clause.AnyId _, Clause.AnyNumber _ -> 2;
            case Clause.Run _ -> 3;
            default -> 0;
        };
    }

    private static int effort(Stream<Clause> some) {
        return Math.max(1, some.mapToInt(Matches::effort).max().orElse(0));
    }

    private static FixedBitSet both(@Nullable FixedBitSet some, FixedBitSet others) {
        if (some != null) {
            others.and(some);
        }
        return others;
    }

    private FixedBitSet atLeast(int needed, List<Clause> clauses, LeafReaderContext part, @Nullable FixedBitSet within) throws IOException {
        if (needed == 1) {
            var any = new FixedBitSet(part.reader().maxDoc());
            for (var clause : clauses) {
                any.or(of(clause, part, within));
            }
            return any;
        }
        if (needed > clauses.size()) {
            return new FixedBitSet(part.reader().maxDoc());
        }
        var counts = new BitCounts(part.reader().maxDoc(), needed);
        for (var clause : clauses) {
            counts.add(of(clause, part, within));
        }
        return counts.enough();
    }

    private FixedBitSet asked(Clause clause, LeafReaderContext part, @Nullable FixedBitSet within) throws IOException {
        hurry();
        var found = new FixedBitSet(part.reader().maxDoc());
        var supplier = weight(clause).scorerSupplier(part);
        if (supplier == null) {
            return found;
        }
        // Which documents have a frequent term is remembered however few it is asked of; of other clauses only what is asked is looked up.
        var scorer = supplier.get(within == null || clause instanceof Clause.Term ? Long.MAX_VALUE : within.cardinality());
        var closer = scorer.twoPhaseIterator();
        if (closer == null) {
            found.or(scorer.iterator());
        } else {
            meeting(closer, within, found);
        }
        return found;
    }

    /** A closer look at a document, for where its words stand, costs much more than all else, and is taken only at those within. */
    void meeting(TwoPhaseIterator closer, @Nullable FixedBitSet within, FixedBitSet found) throws IOException {
        var near = closer.approximation();
        int looks = 0;
        for (int next = next(within, 0); next < found.length(); next = next(within, near.docID() == next ? next + 1 : near.docID())) {
            int here = near.docID() < next ? near.advance(next) : near.docID();
            if (here == next) {
                if (++looks % LOOKS == 0) {
                    hurry();
                }
                if (closer.matches()) {
                    found.set(here);
                }
            }
        }
    }

    private static int next(@Nullable FixedBitSet within, int from) {
        return within == null ? from : from < within.length() ? within.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void hurry() throws IOException {
        if (patience.shouldExit()) {
            throw new IOException("The index took longer than it was given");
        }
    }

    private Weight weight(Clause clause) throws IOException {
        var weight = weights.get(clause);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(LuceneWords.of(clause)), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(clause, weight);
        }
        return weight;
    }
}
