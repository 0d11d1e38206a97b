package vn.chieng.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies of live articles and who wrote them, to show a passage of. */
@Component
class Bodies {

    /**
     * @param revision that readers see
     * @param byline   empty for what is unsigned
     */
    record Body(long id, int revision, String html, String byline) {}

    private final JdbcClient database;

    Bodies(JdbcClient database) {
        this.database = database;
    }

    Map<Long, Body> of(List<Long> ids) {
        return database.sql("select id, live_revision, body, byline from article where publication = 'LIVE' and id in (:ids)").param("ids", ids)
                .query((row, i) -> new Body(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4))).list().stream()
                .collect(Collectors.toMap(Body::id, body -> body));
    }
}
