package vn.chieng.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.chieng.search.IndexUpkeep;

/**
 * How one import and the index share the machine. An import of some thousand articles is nearly done before search begins to take
 * notice; a longer one slows down a little while search falls behind, as long as somebody is indexing at all.
 */
final class Pace {

    private static final Duration HEAD_START = Duration.ofSeconds(7);
    /** What two cores index in seven of the ten seconds that search may be behind. */
    private static final int MOST_WAITING = 6_000;
    private static final int COUNTED = 3 * MOST_WAITING;
    private static final Duration REST = Duration.ofMillis(100);
    /** After so many rests without less waiting, nobody indexes: an import does not wait for that. */
    private static final int PATIENCE = 40;

    private final IndexUpkeep index;
    private final Clock clock;
    private @Nullable Instant indexedFrom;
    private int before;
    private int inVain;

    Pace(IndexUpkeep index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /**
     * Called before each batch.
     *
     * @return when search may take notice of it, the same for all
     */
    Instant keep() {
        var waiting = index.waiting(COUNTED);
        inVain = waiting < before ? 0 : inVain;
        before = waiting;
        if (waiting > MOST_WAITING && inVain < PATIENCE) {
            inVain++;
            LockSupport.parkNanos(REST.toNanos());
        }
        if (indexedFrom == null) {
            indexedFrom = clock.instant().plus(HEAD_START).truncatedTo(ChronoUnit.MILLIS);
        }
        return indexedFrom;
    }

    /** What {@link #keep} gave; null before the first batch. */
    @Nullable Instant indexedFrom() {
        return indexedFrom;
    }
}
