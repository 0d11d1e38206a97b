package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void whoComesWhileThereIsRoomDoesNotWait() {
        var turns = new Turns(2, LONG);
        assertThat(List.of(turns.next(), turns.next())).noneMatch(Turns.Turn::hasWaited);
    }

    @Test
    void whoWaitsComesInTheOrderOfAsking() {
        var turns = new Turns(1, LONG);
        var first = turns.next();
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        for (int number = 1; number <= 5; number++) {
            waiting(turns, number, order);
        }
        assertThat(order).isEmpty();
        first.end();
        await().until(() -> order.size() == 5);
        assertThat(order).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nobodyPushesInBeforeWhoWaits() {
        for (int time = 0; time < 20; time++) {
            var turns = new Turns(1, LONG);
            var first = turns.next();
            var order = Collections.synchronizedList(new ArrayList<Integer>());
            waiting(turns, 1, order);
            first.end();
            turns.next().end();
            order.add(2);
            assertThat(order).containsExactly(1, 2);
        }
    }

    private static void waiting(Turns turns, int number, List<Integer> order) {
        var thread = Thread.ofPlatform().start(() -> {
            var turn = turns.next();
            order.add(number);
            assertThat(turn.hasWaited()).isTrue();
            turn.end();
        });
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    @Test
    void endingATurnTwiceMakesRoomForOne() {
        var turns = new Turns(1, Duration.ZERO);
        var first = turns.next();
        first.end();
        first.end();
        assertThat(turns.next().hasWaited()).isFalse();
        assertThat(turns.next().hasWaited()).isTrue();
    }

    @Test
    void nobodyWaitsForEverAndWhoGaveUpWaitingTakesNoRoomAway() {
        var turns = new Turns(1, Duration.ofMillis(1));
        var first = turns.next();
        var impatient = turns.next();
        assertThat(impatient.hasWaited()).isTrue();
        impatient.end();
        assertThat(turns.next().hasWaited()).isTrue();
        first.end();
        assertThat(turns.next().hasWaited()).isFalse();
    }
}
