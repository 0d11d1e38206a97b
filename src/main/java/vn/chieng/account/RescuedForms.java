package vn.chieng.account;

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

    /** Anybody can send a form to the newsroom; so many of them are kept and no more. */
    static final int FROM_ONE_CLIENT = 20;
    static final int IN_ALL = 500;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RescuedForms(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    boolean keep(String token, String client, String path, Map<String, List<String>> fields) {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from rescued_form where kept_at < ?").param(now.minus(KEPT)).update();
        return database.sql("""
                insert into rescued_form (token_hash, client, path, fields, kept_at)
                select ?, ?, ?, ?::jsonb, ?
                where (select count(*) from rescued_form where client = ?) < ? and (select count(*) from rescued_form) < ?""")
                .params(Secrets.hash(token), client, path, json.writeValueAsString(fields), now, client, FROM_ONE_CLIENT, IN_ALL)
                .update() == 1;
    }

    List<RescuedForm> under(String token) {
        return database.sql("select id, path, fields::text, kept_at from rescued_form where token_hash = ? and kept_at >= ? order by id")
                .params(Secrets.hash(token), OffsetDateTime.now(clock).minus(KEPT))
                .query((row, i) -> new RescuedForm(row.getLong(1), row.getString(2), json.readValue(row.getString(3), FIELDS),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    void forget(String token, long id) {
        database.sql("delete from rescued_form where token_hash = ? and id = ?").params(Secrets.hash(token), id).update();
    }
}
