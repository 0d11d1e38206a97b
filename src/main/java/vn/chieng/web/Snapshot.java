package vn.chieng.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small view of the database that pages read from memory. Whoever changes the data calls {@link #renew()}; for changes made by
 * another process it is taken anew every half minute, by one reader while the others go on with the one before.
 */
public final class Snapshot<T> {

    private static final Duration LIFE = Duration.ofSeconds(30);
    /** Nobody goes on with what was taken longer ago than this, but of what is taken aside. */
    public static final Duration TOO_OLD = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    private record Shot<T>(T view, Instant at) {}

    private final Supplier<T> take;
    private final Clock clock;
    private final boolean isTakenAside;
    private final ReentrantLock taking = new ReentrantLock();
    private volatile @Nullable Shot<T> last;

    public Snapshot(Clock clock, Supplier<T> take) {
        this(clock, take, false);
    }

    private Snapshot(Clock clock, Supplier<T> take, boolean isTakenAside) {
        this.clock = clock;
        this.take = take;
        this.isTakenAside = isTakenAside;
    }

    /** For a view that takes long and moves slowly: only the first reader waits for it, and all others go on with the one before, however old. */
    public static <T> Snapshot<T> takenAside(Clock clock, Supplier<T> take) {
        return new Snapshot<>(clock, take, true);
    }

    public T get() {
        var seen = last;
        if (seen == null) {
            return awaited();
        }
        if (isTakenAside) {
            if (isOlder(seen, LIFE) && !taking.isLocked()) {
                Thread.ofPlatform().daemon().name("snapshot").start(() -> retakeAside(seen));
            }
            return seen.view();
        }
        if (isOlder(seen, TOO_OLD)) {
            return awaited();
        }
        return isOlder(seen, LIFE) && taking.tryLock() ? retaken() : seen.view();
    }

    /** The next reader takes it anew; a shot that is being taken now doesn't count. */
    public void renew() {
        taking.lock();
        try {
            last = null;
        } finally {
            taking.unlock();
        }
    }

    private void retakeAside(Shot<T> seen) {
        taking.lock();
        try {
            if (last == seen) {
                last = new Shot<>(take.get(), clock.instant());
            }
        } catch (RuntimeException failure) {
            LOG.warn("What pages read from memory is not taken anew, the view before still holds: {}", failure.toString());
            last = new Shot<>(seen.view(), clock.instant());
        } finally {
            taking.unlock();
        }
    }

    private T awaited() {
        taking.lock();
        var seen = last;
        if (seen == null || isOlder(seen, LIFE)) {
            return retaken();
        }
        taking.unlock();
        return seen.view();
    }

    private T retaken() {
        try {
            var shot = new Shot<>(take.get(), clock.instant());
            last = shot;
            return shot.view();
        } finally {
            taking.unlock();
        }
    }

    private boolean isOlder(Shot<T> shot, Duration age) {
        return clock.instant().isAfter(shot.at().plus(age));
    }
}
