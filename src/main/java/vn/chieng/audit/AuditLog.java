package vn.chieng.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes who did what. It joins the transaction of the change and refuses to write outside one. */
@Component
public class AuditLog {

    /**
     * One thing done.
     *
     * @param actor   the login of a person or the name of a machine
     * @param action  a verb in the past tense with its module, such as {@code article.published}
     * @param subject what it was done to, such as {@code article/123}
     * @param details what changed, in words or figures; no secrets
     */
    public record Entry(String actor, String action, String subject, Map<String, ?> details) {}

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcTemplate database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String subject, Map<String, ?> details) {
        record(List.of(new Entry(actor, action, subject, details)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<Entry> entries) {
        var now = OffsetDateTime.now(clock);
        database.batchUpdate("insert into audit_entry (at, actor, action, subject, details) values (?, ?, ?, ?, ?::jsonb)",
                entries, 500, (row, entry) -> {
                    row.setObject(1, now);
                    row.setString(2, entry.actor());
                    row.setString(3, entry.action());
                    row.setString(4, entry.subject());
                    row.setString(5, json.writeValueAsString(entry.details()));
                });
    }
}
