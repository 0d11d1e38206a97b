package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/** Puts hits in order: the best first, and of those that are as good as each other the one with the greatest values. */
final class HitOrder {

    private record Ranked(float score, long[] values) {

        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score).thenComparing(Ranked::values, Arrays::compare).reversed();

        long name() {
            return values[values.length - 1];
        }
    }

    private final IndexReader reader;
    private final List<String> fields;
    private final SortedNumericDocValues[] columns;
    private @Nullable LeafReaderContext part;

    /** @param fields the last one differs from document to document, and names them */
    HitOrder(IndexReader reader, List<String> fields) {
        this.reader = reader;
        this.fields = fields;
        columns = new SortedNumericDocValues[fields.size()];
    }

    /** @param hits those of one part of the index side by side, in their order */
    List<Long> names(List<BestHits.Hit> hits, int skipped, int most) throws IOException {
        var ranked = new ArrayList<Ranked>(hits.size());
        for (var hit : hits) {
            ranked.add(new Ranked(hit.score(), values(hit.document())));
        }
        return ranked.stream().sorted(Ranked.BEST_FIRST).skip(skipped).limit(most).map(Ranked::name).toList();
    }

    private long[] values(int document) throws IOException {
        var here = part(document);
        var values = new long[columns.length];
        for (int at = 0; at < columns.length; at++) {
            if (columns[at].advanceExact(document - here.docBase)) {
                values[at] = columns[at].nextValue();
            }
        }
        return values;
    }

    private LeafReaderContext part(int document) throws IOException {
        var here = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        if (here != part) {
            part = here;
            for (int at = 0; at < columns.length; at++) {
                columns[at] = DocValues.getSortedNumeric(here.reader(), fields.get(at));
            }
        }
        return here;
    }
}
