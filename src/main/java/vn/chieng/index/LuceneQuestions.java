package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/** What matches is put together in bits, and counted by them; the best of it are found by their scores, the newest by Lucene. For one thread. */
final class LuceneQuestions implements Questions {

    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final ValueColumns columns;
    private final Matches matches;
    private final QueryTimeout patience;
    private long deadline;

    LuceneQuestions(IndexReader reader, Searchers searchers, ValueColumns columns) {
        this.reader = reader;
        this.columns = columns;
        searcher = searchers.of(reader);
        patience = () -> System.nanoTime() - deadline > 0;
        searcher.setTimeout(patience);
        matches = new Matches(searcher, patience);
    }

    @Override
    public long total(Clause clause) throws IOException {
        begin();
        return matches.total(clause);
    }

    @Override
    public Counts count(Clause clause, Map<String, Class<?>> fields, int most) throws IOException {
        // Read once for each part, which may take a while; the search has its own time.
        for (var part : reader.leaves()) {
            columns.of(part.reader(), fields.keySet());
        }
        begin();
        var matching = matches.of(clause);
        var tally = new LuceneTally();
        for (var part : reader.leaves()) {
            tally.count(matching.get(part.ord), columns.of(part.reader(), fields.keySet()));
        }
        return tally.counts();
    }

    @Override
    public List<Long> hits(Clause clause, Order order, int skipped, int most) throws IOException {
        begin();
        return order.byScore()
                ? new HitOrder(reader, order.fields()).names(new BestHits(searcher, matches, patience).of(clause, skipped + most), skipped, most)
                : byFields(clause, order, skipped, most);
    }

    private List<Long> byFields(Clause clause, Order order, int skipped, int most) throws IOException {
        var found = searcher.search(matches.unscored(clause), new TopFieldCollectorManager(sort(order), skipped + most, null, 1)).scoreDocs;
        if (searcher.timedOut()) {
            throw new IOException("The index took longer than anybody waits");
        }
        var names = new HitNames(reader, order.name());
        var hits = new ArrayList<Long>(most);
        for (int at = skipped; at < found.length; at++) {
            hits.add(names.of(found[at].doc));
        }
        return hits;
    }

    private void begin() {
        deadline = System.nanoTime() + PATIENCE_NANOS;
    }

    private static Sort sort(Order order) {
        return new Sort(order.fields().stream().map(field -> new SortedNumericSortField(field, SortField.Type.LONG, true)).toArray(SortField[]::new));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
