package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;

@ChiengTest
class SignInThrottleTests {

    private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");

    @Autowired JdbcClient database;

    private final String login = "t" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    @Test
    void closesAnAccountAfterFiveFailuresAndNamesTheTime() {
        for (var i = 0; i < 5; i++) {
            assertThat(at(i).attempt(login, "from" + i + address)).isEmpty();
        }
        assertThat(at(5).attempt(login, address)).contains(NOON.plus(SignInThrottle.WINDOW));
        assertThat(at(14).attempt(login.toUpperCase(), address)).isPresent();
        assertThat(at(15).attempt(login, address)).isEmpty();
    }

    @Test
    void aRefusedAttemptDoesNotLengthenTheWait() {
        for (var i = 0; i < 5; i++) {
            at(0).attempt(login, address);
        }
        at(10).attempt(login, address);
        assertThat(at(11).attempt(login, address)).contains(NOON.plus(SignInThrottle.WINDOW));
    }

    @Test
    void closesAnAddressAfterTwentyFailuresWithAnyLogins() {
        for (var i = 0; i < 20; i++) {
            assertThat(at(0).attempt(login + i, address)).isEmpty();
        }
        assertThat(at(1).attempt("another" + login, address)).isPresent();
        assertThat(at(1).attempt("another" + login, "elsewhere" + address)).isEmpty();
    }

    @Test
    void successForgivesTheAccountButNotTheAddress() {
        for (var i = 0; i < 19; i++) {
            at(0).attempt(login + i, address);
        }
        at(0).attempt(login, address);
        at(0).forgive(login);
        assertThat(at(1).attempt(login, address)).isEmpty();
        assertThat(at(1).attempt(login, address)).isPresent();
    }

    private SignInThrottle at(int minute) {
        return new SignInThrottle(database, Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC));
    }
}
