package vn.chieng.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.place.PlaceEntry.ParentEntry;
import vn.chieng.place.PlaceEntry.PredecessorEntry;

/** Reads all units, by key. There are hundreds, not millions, and every use of them needs the web they form. */
@Component
class PlaceRows {

    private final JdbcClient database;

    PlaceRows(JdbcClient database) {
        this.database = database;
    }

    List<StoredPlace> all() {
        var parents = lists("""
                select c.key, p.key as other, r.valid_from, r.valid_to from place_parent r
                join place c on c.id = r.child_id join place p on p.id = r.parent_id order by r.child_id, r.position""",
                row -> new ParentEntry(row.getString("other"), date(row, "valid_from"), date(row, "valid_to")));
        var aliases = lists("select p.key, a.alias from place_alias a join place p on p.id = a.place_id order by a.place_id, a.position",
                row -> row.getString("alias"));
        var successors = lists("""
                select f.key, t.key as other from place_succession s join place f on f.id = s.from_id join place t on t.id = s.to_id
                where s.told_by_from is not null order by s.from_id, s.told_by_from""", row -> row.getString("other"));
        var predecessors = lists("""
                select t.key, f.key as other, s.partial from place_succession s join place f on f.id = s.from_id
                join place t on t.id = s.to_id where s.told_by_to is not null order by s.to_id, s.told_by_to""",
                row -> new PredecessorEntry(row.getString("other"), row.getBoolean("partial") ? PredecessorEntry.PART : null));
        return database.sql("select p.*, d.key as district from place p left join place d on d.id = p.successor_district order by p.key")
                .query((row, _) -> place(row, parents::get, predecessors::get, aliases::get, successors::get)).list();
    }

    private static StoredPlace place(ResultSet row, Function<String, List<ParentEntry>> parents,
            Function<String, List<PredecessorEntry>> predecessors, Function<String, List<String>> aliases,
            Function<String, List<String>> successors) throws SQLException {
        var key = row.getString("key");
        return new StoredPlace(row.getLong("id"), row.getString("slug"), new PlaceEntry(key, row.getString("code"),
                row.getString("level"), row.getString("type_vi"), row.getString("type_en"), row.getString("name"), row.getString("ascii"),
                parents.apply(key), date(row, "valid_from"), date(row, "valid_to"), row.getString("opened_by"), predecessors.apply(key),
                aliases.apply(key), successors.apply(key), row.getString("closed_by"), row.getString("district"),
                row.getString("successor_commune"), row.getString("note"), number(row, "communes"), number(row, "communes_2025"),
                number(row, "communes_2019")));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> lists(String sql, Reading<T> reading) {
        RowMapper<Map.Entry<String, T>> rows = (row, _) -> Map.entry(row.getString("key"), reading.of(row));
        return database.sql(sql).query(rows).list().stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
