package vn.chieng.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets no more pages be written at a time than there are processors, those first that were asked for first. Whoever is written beside many
 * others is as late as the last of them; in turn, only the last is.
 */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param atOnce   how many have their turn at a time
     * @param patience how long one waits at most: those before it may wait for something else than the processors
     */
    Turns(int atOnce, Duration patience) {
        free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    Turn next() {
        try {
            // Without a time it would push in before those who wait.
            if (free.tryAcquire(0, TimeUnit.MILLISECONDS)) {
                return new Turn(true, false);
            }
            return new Turn(free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS), true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Turn(false, true);
        }
    }

    final class Turn {

        private final AtomicBoolean held;
        private final boolean waited;

        private Turn(boolean held, boolean waited) {
            this.held = new AtomicBoolean(held);
            this.waited = waited;
        }

        boolean hasWaited() {
            return waited;
        }

        /** May be said more than once. */
        void end() {
            if (held.getAndSet(false)) {
                free.release();
            }
        }
    }
}
