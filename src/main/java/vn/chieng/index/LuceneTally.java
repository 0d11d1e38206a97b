package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of fields over all hits: a thousand hits at a time, column by column, which is several times faster than hit by hit. */
final class LuceneTally implements Collector {

    private static final int TOGETHER = 1024;

    private final ValueColumns columns;
    private final Collection<String> fields;
    private final List<Part> parts = new ArrayList<>();
    private final int[] hits = new int[TOGETHER];

    LuceneTally(ValueColumns columns, Collection<String> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    static Questions.Counts sum(Collection<LuceneTally> tallies) {
        var values = new HashMap<String, Map<String, Long>>();
        var parts = tallies.stream().flatMap(tally -> tally.parts.stream()).toList();
        parts.forEach(part -> part.all.forEach(times -> times.addTo(values)));
        return new Questions.Counts(parts.stream().mapToLong(part -> part.total).sum(), values);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var part = new Part(columns.of(context.reader(), fields));
        parts.add(part);
        return part;
    }

    private final class Part implements LeafCollector {

        private final List<ValueColumn.Times> all = new ArrayList<>();
        private int number;
        private long total;

        Part(List<ValueColumn> columns) {
            columns.forEach(column -> all.add(column.new Times()));
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored.
        }

        @Override
        public void collect(int hit) {
            hits[number++] = hit;
            if (number == TOGETHER) {
                finish();
            }
        }

        @Override
        public void finish() {
            for (var times : all) {
                times.count(hits, number);
            }
            total += number;
            number = 0;
        }
    }
}
