package vn.chieng.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small view of the database that pages read from memory. Whoever changes the data calls {@link #renew()}; for changes made by
 * another process it is taken anew every half minute, by one reader while the others go on with the one before.
 */
public final class Snapshot<T> {

    private static final Duration LIFE = Duration.ofSeconds(30);
    /** Nobody goes on with what was taken longer ago than this. */
    public static final Duration TOO_OLD = Duration.ofSeconds(60);

    private record Shot<T>(T view, Instant at) {}

    private final Supplier<T> take;
    private final Clock clock;
    private final ReentrantLock taking = new ReentrantLock();
    private volatile @Nullable Shot<T> last;

    public Snapshot(Clock clock, Supplier<T> take) {
        this.clock = clock;
        this.take = take;
    }

    public T get() {
        var seen = last;
        if (seen == null) {
            return awaited();
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
