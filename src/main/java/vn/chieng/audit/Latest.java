package vn.chieng.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anything was done since, by whatever process. */
@Component
public class Latest {

    /**
     * More than one transaction writes: an entry may get its number before others and be seen after them. Their sum changes
     * whichever comes, as long as no more than these came in between.
     */
    private static final int LOOKED_AT = 200;

    /** Equal as long as nothing was done; what is told apart is only that. */
    public record State(long last, long sum) {}

    private final JdbcClient database;

    Latest(JdbcClient database) {
        this.database = database;
    }

    public State state() {
        return database.sql("""
                select coalesce(max(id), 0), coalesce(sum(id), 0) from (select id from audit_entry order by id desc limit %d) latest
                """.formatted(LOOKED_AT)).query((row, i) -> new State(row.getLong(1), row.getLong(2))).single();
    }
}
