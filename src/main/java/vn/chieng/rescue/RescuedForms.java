package vn.chieng.rescue;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms kept for a day under the hash of a token that only the writer's browser has. */
@Repository
class RescuedForms {

    static final Duration KEPT = Duration.ofHours(24);

    /** Of one browser; the oldest make room. */
    static final int MOST = 20;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RescuedForms(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The same thing sent twice is one form; two things sent to one place are two: "a new article" is where every new one goes. */
    void keep(BrowserToken token, String path, Map<String, List<String>> fields, String sitting) {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from rescued_form where kept_at < ?").param(now.minus(KEPT)).update();
        database.sql("""
                insert into rescued_form (token_hash, path, fields, sitting, kept_at) values (?, ?, ?::jsonb, ?, ?)
                on conflict (token_hash, path, md5(fields::text)) do update set kept_at = excluded.kept_at, sitting = excluded.sitting""")
                .params(token.hash(), path, json.writeValueAsString(fields), sitting, now)
                .update();
        database.sql("""
                delete from rescued_form where token_hash = ? and id not in
                (select id from rescued_form where token_hash = ? order by kept_at desc, id desc limit ?)""")
                .params(token.hash(), token.hash(), MOST)
                .update();
    }

    List<RescuedForm> under(BrowserToken token) {
        return database.sql("select id, path, fields::text, kept_at from rescued_form where token_hash = ? and kept_at >= ? order by id")
                .params(token.hash(), OffsetDateTime.now(clock).minus(KEPT))
                .query((row, i) -> new RescuedForm(row.getLong(1), row.getString(2), json.readValue(row.getString(3), FIELDS),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean hasAny(BrowserToken token) {
        return database.sql("select exists (select 1 from rescued_form where token_hash = ? and kept_at >= ?)")
                .params(token.hash(), OffsetDateTime.now(clock).minus(KEPT)).query(Boolean.class).single();
    }

    void forget(BrowserToken token, long id) {
        database.sql("delete from rescued_form where token_hash = ? and id = ?").params(token.hash(), id).update();
    }

    void forgetSitting(BrowserToken token, String sitting) {
        database.sql("delete from rescued_form where token_hash = ? and sitting = ?").params(token.hash(), sitting).update();
    }
}
