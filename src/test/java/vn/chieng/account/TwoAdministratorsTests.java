package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;

@ChiengTest
class TwoAdministratorsTests {

    @Autowired AccountDesk desk;

    @Test
    void whoMakesALoginSecondIsToldThatItIsTaken() throws Exception {
        var form = new AccountForm("two-" + UUID.randomUUID().toString().substring(0, 8), "Hai người", Role.REPORTER, 0);
        var together = new CyclicBarrier(4);
        try (var people = Executors.newFixedThreadPool(4)) {
            var outcomes = IntStream.range(0, 4).mapToObj(_ -> people.submit(() -> {
                together.await();
                return desk.create(SignedIn.person(Role.ADMINISTRATOR), form);
            })).toList();

            var refused = 0;
            for (var outcome : outcomes) {
                refused += outcome.get() instanceof Outcome.Refused ? 1 : 0;
            }
            assertThat(refused).isEqualTo(3);
        }
    }
}
