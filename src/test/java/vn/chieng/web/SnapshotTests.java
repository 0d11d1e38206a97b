package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    private final Watch watch = new Watch();
    private final AtomicInteger shots = new AtomicInteger();
    private final Snapshot<Integer> snapshot = new Snapshot<>(watch, shots::incrementAndGet);

    @Test
    void isTakenOnceForHalfAMinute() {
        snapshot.get();
        watch.now = watch.now.plusSeconds(30);
        assertThat(snapshot.get()).isEqualTo(1);
        watch.now = watch.now.plusSeconds(1);
        assertThat(snapshot.get()).isEqualTo(2);
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void whatIsTooOldIsNotShownWhileSomebodyTakesItAnew() throws Exception {
        snapshot.get();
        watch.now = watch.now.plusSeconds(61);
        var seen = Executors.newFixedThreadPool(4);
        try (seen) {
            assertThat(seen.invokeAll(Collections.nCopies(8, snapshot::get)).stream().map(Future::resultNow)).containsOnly(2);
        }
    }

    @Test
    void isTakenAnewAfterAChange() {
        snapshot.get();
        snapshot.renew();
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void readersGoOnWithTheOneBeforeWhileItIsTakenAside() {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var aside = Snapshot.takenAside(watch, () -> {
            if (shots.incrementAndGet() > 1) {
                begun.countDown();
                awaited(mayEnd);
            }
            return shots.get();
        });
        assertThat(aside.get()).isEqualTo(1);
        watch.now = watch.now.plusSeconds(300);

        assertThat(aside.get()).isEqualTo(1);
        awaited(begun);
        assertThat(aside.get()).isEqualTo(1);
        mayEnd.countDown();
        await().until(() -> aside.get() == 2);
        assertThat(shots).as("taken once").hasValue(2);
    }

    @Test
    void whatCannotBeTakenAsideIsAsItWas() {
        var aside = Snapshot.takenAside(watch, () -> {
            if (shots.incrementAndGet() == 2) {
                throw new IllegalStateException("The database is away");
            }
            return shots.get();
        });
        aside.get();
        watch.now = watch.now.plusSeconds(31);

        assertThat(aside.get()).isEqualTo(1);
        await().until(() -> shots.get() == 2);
        assertThat(aside.get()).isEqualTo(1);
        await().until(() -> {
            watch.now = watch.now.plusSeconds(31);
            return aside.get() == 3;
        });
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static final class Watch extends Clock {

        private volatile Instant now = Instant.parse("2026-11-21T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
