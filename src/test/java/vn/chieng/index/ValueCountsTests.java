package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueCountsTests {

    @Test
    void countsSmallLargeAndNegativeNumbersAndWords() {
        var counts = new ValueCounts();
        for (long value : new long[] {0, 7, 7, 300, (1 << 18) - 1, 1 << 18, 1 << 18, Long.MAX_VALUE, -3}) {
            counts.add(value);
        }
        counts.add("vi", 5);
        var sum = new HashMap<>(Map.of("7", 1L, "vi", 1L));
        counts.addTo(sum);
        assertThat(sum).containsExactlyInAnyOrderEntriesOf(Map.of("0", 1L, "7", 3L, "300", 1L, "262143", 1L, "262144", 2L,
                "9223372036854775807", 1L, "-3", 1L, "vi", 6L));
    }
}
