package vn.chieng.rescue;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers in which somebody has signed in: strangers have nothing to keep, and could fill the place of those who have. */
@Repository
class KnownBrowsers {

    static final Duration KNOWN = Duration.ofDays(180);

    private final JdbcClient database;
    private final Clock clock;

    KnownBrowsers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isKnown(BrowserToken token) {
        return database.sql("select count(*) from known_browser where token_hash = ? and seen_at >= ?")
                .params(token.hash(), OffsetDateTime.now(clock).minus(KNOWN)).query(Long.class).single() == 1;
    }

    void welcome(BrowserToken token) {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from known_browser where seen_at < ?").param(now.minus(KNOWN)).update();
        database.sql("insert into known_browser (token_hash, seen_at) values (?, ?) on conflict (token_hash) do update set seen_at = excluded.seen_at")
                .params(token.hash(), now).update();
    }
}
