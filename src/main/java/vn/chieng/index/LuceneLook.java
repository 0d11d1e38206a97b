package vn.chieng.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;

/** Through a reader of its own, which shows the same index until it is closed. */
final class LuceneLook implements Look {

    private static final long PATIENCE_NANOS = 40_000_000;
    /** The small parts that daily changes leave put themselves together; these don't, and few of them do no harm. */
    private static final double LARGE = 0.02;
    private static final int FEW = 4;

    private static final Comparator<BestHits.Hit> BEST_FIRST = Comparator.comparingDouble(BestHits.Hit::score).reversed().thenComparingInt(BestHits.Hit::document);

    private final IndexReader reader;
    private final Searchers searchers;
    private final PartFrequencies known;
    /** The first of its longer questions; all of them together have the time that a page has for one. */
    private long since;

    LuceneLook(IndexReader reader, Searchers searchers, PartFrequencies known) {
        this.reader = reader;
        this.searchers = searchers;
        this.known = known;
    }

    @Override
    public long documents() {
        return reader.numDocs();
    }

    @Override
    public boolean isScattered() {
        return reader.leaves().stream().filter(part -> part.reader().maxDoc() > reader.maxDoc() * LARGE).count() > FEW;
    }

    @Override
    public Map<String, Integer> frequencies(String field, Collection<String> terms) throws IOException {
        return known.of(reader, field, terms);
    }

    @Override
    public Map<Long, Double> best(Clause candidates, int most, Clause score, String number) throws IOException {
        var searcher = searchers.of(reader);
        if (since == 0) {
            since = System.nanoTime();
        }
        QueryTimeout patience = () -> System.nanoTime() - since > PATIENCE_NANOS;
        var found = new BestHits(searcher, new Matches(searcher, patience), patience).of(candidates, most);
        var hits = found.stream().sorted(BEST_FIRST).limit(most).mapToInt(BestHits.Hit::document).sorted().toArray();
        var worth = HitScores.of(hits, score, searcher);
        var names = new HitNames(reader, number);
        var scores = HashMap.<Long, Double>newHashMap(hits.length);
        for (int at = 0; at < hits.length; at++) {
            scores.put(names.of(hits[at]), worth[at]);
        }
        return scores;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
