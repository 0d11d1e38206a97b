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

/** Counts the values of fields over all hits: a thousand hits at a time, field by field, which is several times faster than hit by hit. */
final class LuceneTally implements Collector {

    private static final int TOGETHER = 1024;

    private final Map<String, ValueCounts> fields = new HashMap<>();
    private long total;

    LuceneTally(Collection<String> fields) {
        fields.forEach(field -> this.fields.put(field, new ValueCounts()));
    }

    static Questions.Counts sum(Collection<LuceneTally> tallies) {
        var values = new HashMap<String, Map<String, Long>>();
        tallies.forEach(tally -> tally.fields.forEach((field, counts) -> counts.addTo(values.computeIfAbsent(field, _ -> new HashMap<>()))));
        return new Questions.Counts(tallies.stream().mapToLong(tally -> tally.total).sum(), values);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
        var columns = new ArrayList<ValueColumn>(fields.size());
        for (var field : fields.entrySet()) {
            columns.add(ValueColumn.of(part.reader(), field.getKey(), field.getValue()));
        }
        return new Part(columns);
    }

    private final class Part implements LeafCollector {

        private final List<ValueColumn> columns;
        private final int[] hits = new int[TOGETHER];
        private int number;

        Part(List<ValueColumn> columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored.
        }

        @Override
        public void collect(int hit) throws IOException {
            hits[number++] = hit;
            if (number == TOGETHER) {
                finish();
            }
        }

        @Override
        public void finish() throws IOException {
            for (var column : columns) {
                column.count(hits, number);
            }
            total += number;
            number = 0;
        }
    }
}
