package vn.chieng.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Every article of the paper as of one moment, for an export; few of them are in memory at a time. */
@Component
public class Departures {

    private static final int AT_A_TIME = 200;

    private static final String ARTICLES = """
            select a.id, a.key, a.number, a.language, s.key as story, a.publication, coalesce(a.published_at, a.source_date) as published_at,
                   a.updated_at, a.withdrawn_at, a.withdrawn_why, r.manuscript,
                   (select min(f.address collate "C") from former_address f where f.article_id = a.id) as address
            from article a join story s on s.id = a.story_id
            join revision r on r.article_id = a.id and r.number = coalesce(a.live_revision, a.head_revision)
            where a.id in (:ids) order by a.key collate "C", a.language collate "C\"""";

    private final JdbcTemplate cursor;
    private final JdbcClient database;

    Departures(DataSource source, JdbcClient database) {
        cursor = new JdbcTemplate(source);
        cursor.setFetchSize(AT_A_TIME);
        this.database = database;
    }

    /** In the order of their keys, then of their languages, by code points. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(Consumer<Departure> each) {
        var ids = new ArrayList<Long>(AT_A_TIME);
        cursor.query("select id from article order by key collate \"C\", language collate \"C\"", row -> {
            ids.add(row.getLong(1));
            if (ids.size() == AT_A_TIME) {
                read(ids).forEach(each);
                ids.clear();
            }
        });
        read(ids).forEach(each);
    }

    private List<Departure> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var plans = beside("""
                select article_id, action = 'PUBLISH' as publishes, due_at, reason from planned_step
                where ended_at is null and article_id in (:ids) order by due_at, action, id""", ids,
                row -> new Arrival.Plan(row.getBoolean("publishes"), instant(row, "due_at"), row.getString("reason")));
        var related = beside("select article_id, headline, standfirst from came_with where article_id in (:ids) order by article_id, position",
                ids, row -> new Arrival.CameWith(row.getString("headline"), row.getString("standfirst")));
        RowMapper<Departure> whole = (row, _) -> departure(row, plans.getOrDefault(row.getLong("id"), List.of()),
                related.getOrDefault(row.getLong("id"), List.of()));
        return database.sql(ARTICLES).param("ids", ids).query(whole).list();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, List<T>> beside(String sql, List<Long> ids, Reading<T> reading) {
        RowMapper<Map.Entry<Long, T>> entry = (row, _) -> Map.entry(row.getLong("article_id"), reading.of(row));
        return database.sql(sql).param("ids", ids).query(entry).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Departure departure(ResultSet row, List<Arrival.Plan> plans, List<Arrival.CameWith> related) throws SQLException {
        var state = switch (row.getString("publication")) {
            case "LIVE" -> Arrival.State.LIVE;
            case "WITHDRAWN" -> Arrival.State.WITHDRAWN;
            default -> Arrival.State.DRAFT;
        };
        var published = orNull(row, "published_at");
        var updated = orNull(row, "updated_at");
        var withdrawn = orNull(row, "withdrawn_at");
        return new Departure(row.getLong("id"), row.getString("key"), row.getLong("number"), row.getString("language"), row.getString("story"),
                ManuscriptJson.read(row.getString("manuscript")), state, published, Objects.equals(updated, published) ? null : updated, plans,
                withdrawn == null ? null : new Arrival.Withdrawn(withdrawn, row.getString("withdrawn_why")), related, row.getString("address"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
