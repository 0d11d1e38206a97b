package vn.chieng.search;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something is true. */
final class Patience {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private Patience() {}

    /** Whether it became true in time. */
    static boolean until(BooleanSupplier isTrue, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            rest();
        }
        return true;
    }

    /** @throws IllegalStateException when the thread is interrupted */
    static void forever(BooleanSupplier isTrue) {
        while (!isTrue.getAsBoolean()) {
            rest();
        }
    }

    private static void rest() {
        LockSupport.parkNanos(BETWEEN_LOOKS);
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Interrupted while waiting for the index");
        }
    }
}
