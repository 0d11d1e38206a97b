package vn.chieng.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import vn.chieng.search.IndexUpkeep;

/**
 * How one import and the index share the machine. An import of some thousand articles is nearly done before search begins to take
 * notice; a longer one slows down a little where search falls behind, so that what still waits at its end takes seconds.
 */
final class Pace {

    private static final Duration HEAD_START = Duration.ofSeconds(7);
    /** What two cores index in seven of the ten seconds that search may be behind. */
    private static final long MOST_WAITING = 6_000;
    /** Bounded, so that an import ends even where nobody indexes. */
    private static final Duration REST = Duration.ofMillis(100);

    private final IndexUpkeep index;
    private final Instant indexedFrom;

    Pace(IndexUpkeep index, Clock clock) {
        this.index = index;
        indexedFrom = clock.instant().plus(HEAD_START);
    }

    Instant indexedFrom() {
        return indexedFrom;
    }

    /** Called before each batch. */
    void keep() {
        if (index.waiting() > MOST_WAITING) {
            LockSupport.parkNanos(REST.toNanos());
        }
    }
}
