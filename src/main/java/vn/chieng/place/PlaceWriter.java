package vn.chieng.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes units: their own facts first, then what names other units. */
@Component
class PlaceWriter {

    private static final String UPSERT = """
            insert into place (key, slug, code, level, type_vi, type_en, name, ascii, valid_from, valid_to, opened_by, closed_by,
                successor_commune, note, communes, communes_2025, communes_2019)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update set code = excluded.code, level = excluded.level, type_vi = excluded.type_vi,
                type_en = excluded.type_en, name = excluded.name, ascii = excluded.ascii, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, opened_by = excluded.opened_by, closed_by = excluded.closed_by,
                successor_commune = excluded.successor_commune, note = excluded.note, communes = excluded.communes,
                communes_2025 = excluded.communes_2025, communes_2019 = excluded.communes_2019""";

    private final JdbcTemplate database;
    private final JdbcClient reading;

    PlaceWriter(JdbcTemplate database, JdbcClient reading) {
        this.database = database;
        this.reading = reading;
    }

    /** One import at a time: what must hold of all units together was checked against those that stand here now. */
    void lock() {
        database.execute("lock table place in share row exclusive mode");
    }

    void write(Collection<PlaceEntry> changed, Map<String, String> slugs, Successions successions) {
        batch(UPSERT, changed.stream().map(unit -> facts(unit, slugs.get(unit.id()))).toList());
        var ids = ids();
        batch("update place set successor_district = ? where id = ?", changed.stream()
                .map(unit -> row(unit.successorDistrict() == null ? null : ids.get(unit.successorDistrict()), ids.get(unit.id()))).toList());
        var gone = changed.stream().map(unit -> row(ids.get(unit.id()))).toList();
        batch("delete from place_parent where child_id = ?", gone);
        batch("delete from place_alias where place_id = ?", gone);
        changed.forEach(unit -> writeLists(unit, ids));
        database.update("delete from place_succession");
        batch("insert into place_succession (from_id, to_id, partial, told_by_from, told_by_to) values (?, ?, ?, ?, ?)",
                successions.all().entrySet().stream().map(one -> row(ids.get(one.getKey().from()), ids.get(one.getKey().to()),
                        one.getValue().partial(), one.getValue().byFrom(), one.getValue().byTo())).toList());
    }

    private void writeLists(PlaceEntry unit, Map<String, Long> ids) {
        var id = ids.get(unit.id());
        batch("insert into place_parent (child_id, parent_id, position, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                numbered(unit.parents(), (parent, n) -> row(id, ids.get(parent.id()), n, parent.from(), parent.to())));
        batch("insert into place_alias (place_id, position, alias) values (?, ?, ?)",
                numbered(unit.aliases(), (alias, n) -> row(id, n, alias)));
    }

    private Map<String, Long> ids() {
        var ids = new HashMap<String, Long>();
        reading.sql("select key, id from place").query(row -> {
            ids.put(row.getString("key"), row.getLong("id"));
        });
        return ids;
    }

    private static Object[] facts(PlaceEntry unit, String slug) {
        return row(unit.id(), slug, unit.code(), unit.level(), unit.typeVi(), unit.typeEn(), unit.name(), unit.ascii(), unit.from(),
                unit.to(), unit.openedBy(), unit.closedBy(), unit.successorCommune(), unit.note(), unit.communes(), unit.communes2025(),
                unit.communes2019());
    }

    private interface Numbered<T> {
        Object[] row(T thing, int n);
    }

    private static <T> List<Object[]> numbered(List<T> things, Numbered<T> numbered) {
        return IntStream.range(0, things.size()).mapToObj(n -> numbered.row(things.get(n), n)).toList();
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows);
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
