package vn.chieng.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open invitations, at most one for each account. */
@Repository
class Invitations {

    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Invitation open(Account account) {
        var token = Secrets.token();
        var until = OffsetDateTime.now(clock).plus(VALID);
        database.sql("""
                insert into invitation (account_id, token_hash, expires_at) values (?, ?, ?)
                on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at""")
                .params(account.id(), Secrets.hash(token), until)
                .update();
        return new Invitation(account.login(), token, until.toInstant());
    }

    Optional<Long> accountInvitedBy(String token) {
        return database.sql("select account_id from invitation where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    void close(long accountId) {
        database.sql("delete from invitation where account_id = ?").param(accountId).update();
    }

    /** Closes it for its bearer; false when another request was quicker. */
    boolean take(String token) {
        return database.sql("delete from invitation where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), OffsetDateTime.now(clock))
                .update() == 1;
    }
}
