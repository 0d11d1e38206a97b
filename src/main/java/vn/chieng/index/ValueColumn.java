package vn.chieng.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of one field in one part of the index. */
sealed interface ValueColumn {

    /** @param hits ascending, and after those counted before */
    void count(int[] hits, int number) throws IOException;

    static ValueColumn of(LeafReader part, String field, ValueCounts counts) throws IOException {
        var known = part.getFieldInfos().fieldInfo(field);
        if (known != null && (known.getDocValuesType() == DocValuesType.SORTED || known.getDocValuesType() == DocValuesType.SORTED_SET)) {
            return new Words(DocValues.getSortedSet(part, field), counts);
        }
        var values = DocValues.getSortedNumeric(part, field);
        var single = DocValues.unwrapSingleton(values);
        return single == null ? new Numbers(values, counts) : new Single(single, counts);
    }

    record Single(NumericDocValues values, ValueCounts counts) implements ValueColumn {

        @Override
        public void count(int[] hits, int number) throws IOException {
            for (int at = 0; at < number; at++) {
                if (values.advanceExact(hits[at])) {
                    counts.add(values.longValue());
                }
            }
        }
    }

    record Numbers(SortedNumericDocValues values, ValueCounts counts) implements ValueColumn {

        @Override
        public void count(int[] hits, int number) throws IOException {
            for (int at = 0; at < number; at++) {
                if (values.advanceExact(hits[at])) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        counts.add(values.nextValue());
                    }
                }
            }
        }
    }

    /** For fields that have a handful of different words in all. */
    record Words(SortedSetDocValues values, ValueCounts counts) implements ValueColumn {

        @Override
        public void count(int[] hits, int number) throws IOException {
            var times = new long[(int) values.getValueCount()];
            for (int at = 0; at < number; at++) {
                if (values.advanceExact(hits[at])) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        times[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int value = 0; value < times.length; value++) {
                if (times[value] > 0) {
                    counts.add(values.lookupOrd(value).utf8ToString(), times[value]);
                }
            }
        }
    }
}
