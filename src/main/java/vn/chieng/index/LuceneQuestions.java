package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Asked of Lucene itself, which then may skip what can't come first, and counts without scoring. */
final class LuceneQuestions implements Questions {

    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private final IndexReader reader;
    private final Searchers searchers;
    private final ValueColumns columns;

    LuceneQuestions(IndexReader reader, Searchers searchers, ValueColumns columns) {
        this.reader = reader;
        this.searchers = searchers;
        this.columns = columns;
    }

    @Override
    public long total(Clause clause) throws IOException {
        var searcher = searcher();
        long total = searcher.count(LuceneWords.of(clause));
        inTime(searcher);
        return total;
    }

    @Override
    public Counts count(Clause clause, Map<String, Class<?>> fields, int most) throws IOException {
        // Read once for each part, which may take a while; the search has its own time.
        for (var part : reader.leaves()) {
            columns.of(part.reader(), fields.keySet());
        }
        var searcher = searcher();
        var counts = searcher.search(LuceneWords.of(clause), new CollectorManager<LuceneTally, Counts>() {
            @Override
            public LuceneTally newCollector() {
                return new LuceneTally(columns, fields.keySet());
            }

            @Override
            public Counts reduce(Collection<LuceneTally> tallies) {
                return LuceneTally.sum(tallies);
            }
        });
        inTime(searcher);
        return counts;
    }

    @Override
    public List<Long> hits(Clause clause, Order order, int skipped, int most) throws IOException {
        var searcher = searcher();
        var found = searcher.search(LuceneWords.of(clause), new TopFieldCollectorManager(sort(order), skipped + most, null, 1)).scoreDocs;
        inTime(searcher);
        var names = new HitNames(reader, order.name());
        var hits = new ArrayList<Long>(most);
        for (int at = skipped; at < found.length; at++) {
            hits.add(names.of(found[at].doc));
        }
        return hits;
    }

    private static Sort sort(Order order) {
        var byFields = order.fields().stream().map(field -> (SortField) new SortedNumericSortField(field, SortField.Type.LONG, true));
        return new Sort((order.byScore() ? Stream.concat(Stream.of(SortField.FIELD_SCORE), byFields) : byFields).toArray(SortField[]::new));
    }

    private IndexSearcher searcher() {
        var searcher = searchers.of(reader);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
        return searcher;
    }

    private static void inTime(IndexSearcher searcher) throws IOException {
        if (searcher.timedOut()) {
            throw new IOException("The index took longer than anybody waits");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
