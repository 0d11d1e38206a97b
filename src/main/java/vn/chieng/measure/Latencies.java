package vn.chieng.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long answers took.
 *
 * @param nanos ascending
 * @param wall  how long all of them took together
 */
record Latencies(long[] nanos, Duration wall) {

    static Latencies of(List<Long> nanos, Duration wall) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted, wall);
    }

    /** The time that this share of the answers took no longer than (nearest rank), in milliseconds. */
    double millis(double share) {
        return nanos.length == 0 ? 0 : nanos[Math.max(0, (int) Math.ceil(nanos.length * share) - 1)] / 1e6;
    }

    int number() {
        return nanos.length;
    }

    double perSecond() {
        return nanos.length / (wall.toNanos() / 1e9);
    }
}
