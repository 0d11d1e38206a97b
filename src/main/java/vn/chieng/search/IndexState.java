package vn.chieng.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chieng.search.SearchResults.Away.Why;

/** Whether the index can be asked, and what to say when it can't. */
@Component
class IndexState {

    /** What the index said, if anything. */
    sealed interface Said<R> {}

    record Told<R>(R answer) implements Said<R> {}

    record Silent<R>(Why why) implements Said<R> {}

    private static final Logger LOG = LoggerFactory.getLogger(IndexState.class);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    private final Clock clock;
    private final AtomicReference<Instant> complained = new AtomicReference<>(Instant.EPOCH);
    private volatile boolean full;

    IndexState(Clock clock) {
        this.clock = clock;
    }

    boolean isFull() {
        return full;
    }

    void filling() {
        full = false;
    }

    void full() {
        full = true;
    }

    /** What went wrong is logged now and then, not for every reader. */
    <R> Said<R> ask(Supplier<R> question) {
        if (!full) {
            return new Silent<>(Why.FILLING);
        }
        try {
            return new Told<>(question.get());
        } catch (RuntimeException failure) {
            complain("Search did not answer", failure);
            return new Silent<>(Why.FAILED);
        }
    }

    /** Not every time, where it fails again and again. */
    void complain(String what, RuntimeException failure) {
        var now = clock.instant();
        var last = complained.get();
        if (last.plus(BETWEEN_COMPLAINTS).isBefore(now) && complained.compareAndSet(last, now)) {
            LOG.warn(what, failure);
        }
    }
}
