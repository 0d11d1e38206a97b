package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-21T00:00:00Z");

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
