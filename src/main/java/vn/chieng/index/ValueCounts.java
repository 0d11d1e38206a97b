package vn.chieng.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each value occurs. Small numbers, as nearly all are, are counted in an array. */
final class ValueCounts {

    private static final int SMALL = 1 << 18;

    private final Map<String, Long> others = new HashMap<>();
    private int[] small = new int[256];

    void add(long value) {
        if (value < 0 || value >= SMALL) {
            others.merge(String.valueOf(value), 1L, Long::sum);
            return;
        }
        if (value >= small.length) {
            small = Arrays.copyOf(small, Math.min(SMALL, Math.max(small.length * 2, (int) value + 1)));
        }
        small[(int) value]++;
    }

    void add(String value, long times) {
        others.merge(value, times, Long::sum);
    }

    void addTo(Map<String, Long> sum) {
        for (int value = 0; value < small.length; value++) {
            if (small[value] > 0) {
                sum.merge(String.valueOf(value), (long) small[value], Long::sum);
            }
        }
        others.forEach((value, times) -> sum.merge(value, times, Long::sum));
    }
}
