package vn.chieng.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of fields over all hits: a thousand hits at a time, column by column, which is several times faster than hit by hit. */
final class LuceneTally {

    private static final int TOGETHER = 1024;

    private final Map<String, Map<String, Long>> values = new HashMap<>();
    private final int[] hits = new int[TOGETHER];
    private long total;

    /**
     * @param matching the hits in one part of the index
     * @param columns  of that part
     */
    void count(FixedBitSet matching, Collection<ValueColumn> columns) {
        var times = columns.stream().map(column -> column.new Times()).toList();
        var words = matching.getBits();
        int number = 0;
        for (int word = 0; word < FixedBitSet.bits2words(matching.length()); word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                hits[number++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
            if (number > TOGETHER - Long.SIZE) {
                number = count(number, times);
            }
        }
        count(number, times);
        times.forEach(each -> each.addTo(values));
    }

    private int count(int number, List<ValueColumn.Times> times) {
        for (var each : times) {
            each.count(hits, number);
        }
        total += number;
        return 0;
    }

    Questions.Counts counts() {
        return new Questions.Counts(total, values);
    }
}
