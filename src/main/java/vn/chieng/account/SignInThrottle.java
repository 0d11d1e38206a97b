package vn.chieng.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Slows down guessing, for each account and each client address, across all processes of the paper. */
@Repository
class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int ACCOUNT_LIMIT = 5;
    static final int ADDRESS_LIMIT = 20;

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed until it is forgiven, before the password is looked at: guesses that come all at once can't
     * slip through together.
     *
     * @return when to try again, if this attempt must not go on; such an attempt does not count
     */
    Optional<Instant> attempt(String login, String address) {
        forgetOld();
        var attempt = database.sql("insert into sign_in_failure (at, login_hash, address) values (?, ?, ?) returning id")
                .params(OffsetDateTime.now(clock), key(login), address)
                .query(Long.class)
                .single();
        var until = Stream.of(closedUntil("login_hash", key(login), ACCOUNT_LIMIT), closedUntil("address", address, ADDRESS_LIMIT))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        if (until.isPresent()) {
            database.sql("delete from sign_in_failure where id = ?").param(attempt).update();
        }
        return until;
    }

    void forgive(String login) {
        database.sql("delete from sign_in_failure where login_hash = ?").param(key(login)).update();
    }

    private Optional<Instant> closedUntil(String column, String value, int limit) {
        return database.sql("select at from sign_in_failure where " + column + " = ? and at > ? order by at desc, id desc offset ? limit 1")
                .params(value, OffsetDateTime.now(clock).minus(WINDOW), limit)
                .query(OffsetDateTime.class)
                .optional()
                .map(oldest -> oldest.plus(WINDOW).toInstant());
    }

    private void forgetOld() {
        database.sql("delete from sign_in_failure where at < ?").param(OffsetDateTime.now(clock).minusDays(1)).update();
    }

    private static String key(String login) {
        return Secrets.hash(login.strip().toLowerCase(Locale.ROOT));
    }
}
