package vn.chieng.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * What comes before anything is timed: Java compiles what runs often, for minutes, on the processors that the site needs. Reading
 * goes on until the compilers rest.
 */
final class Warming {

    /** After half of it, compilers may rest while pages still become a third faster. */
    static final Duration LEAST = Duration.ofSeconds(120);
    static final Duration MOST = Duration.ofSeconds(240);
    /** Of the time of one processor; less than this is rest. */
    static final double BUSY = 0.1;
    private static final Duration ROUND = Duration.ofSeconds(15);

    /** @param isResting whether the compilers were, in the end */
    record Warm(Duration took, boolean isResting) {

        String words() {
            return "Read for %d s before anything was timed; Java's compilers %s then.".formatted(took.toSeconds(), isResting ? "rested" : "still worked");
        }
    }

    private Warming() {}

    /** @param reading takes the round's number and how long it may last */
    static Warm by(BiConsumer<Integer, Duration> reading) {
        long began = System.nanoTime();
        var took = Duration.ZERO;
        boolean isResting = false;
        for (int round = 0; took.compareTo(LEAST) < 0 || !isResting && took.compareTo(MOST) < 0; round++) {
            long compiled = compiled();
            var before = took;
            reading.accept(round, ROUND);
            took = Duration.ofNanos(System.nanoTime() - began);
            isResting = compiled() - compiled < BUSY * took.minus(before).toMillis();
        }
        return new Warm(took, isResting);
    }

    /** Milliseconds that the compilers took so far. */
    private static long compiled() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
