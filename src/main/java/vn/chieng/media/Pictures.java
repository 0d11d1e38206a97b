package vn.chieng.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pictures as pages show them. A text that a language lacks is the Vietnamese one, or any; for the alternative text, a caption
 * in the right language comes before a text in another.
 */
@Component
public class Pictures {

    private static final String SHOWN = """
            select item.id, item.key, item.hash, item.byte_size, item.type, item.width, item.height, item.printed, item.widths,
                   item.focus_x, item.focus_y, said.caption, said.credit, said.alt
            from media_item item
            cross join lateral (
                select (array_agg(caption order by rank, language) filter (where caption is not null))[1] as caption,
                       (array_agg(credit order by rank, language) filter (where credit is not null))[1] as credit,
                       (array_agg(coalesce(alt, caption) order by rank, language)
                           filter (where coalesce(alt, caption) is not null))[1] as alt
                from (select text.*, case language when :language then 0 when 'vi' then 1 else 2 end as rank
                      from media_text text where media_id = item.id) ranked) said
            """;

    private final JdbcClient database;

    Pictures(JdbcClient database) {
        this.database = database;
    }

    /** By id, in one query; ids of no picture are left out. */
    public Map<Long, Picture> of(Collection<Long> ids, String language) {
        return ids.isEmpty() ? Map.of() : by(Picture::id, "where item.id = any(:wanted)", ids.toArray(Long[]::new), language);
    }

    /** By key, in one query; keys of no picture are left out. */
    public Map<String, Picture> ofKeys(Collection<String> keys, String language) {
        return keys.isEmpty() ? Map.of() : by(Picture::key, "where item.key = any(:wanted)", keys.toArray(String[]::new), language);
    }

    public Optional<Picture> of(long id, String language) {
        return Optional.ofNullable(of(List.of(id), language).get(id));
    }

    /** The keys of all pictures by id. */
    public Map<Long, String> keys() {
        var keys = new HashMap<Long, String>();
        database.sql("select id, key from media_item").query(row -> {
            keys.put(row.getLong(1), row.getString(2));
        });
        return keys;
    }

    /**
     * The newest pictures first.
     *
     * @param before the last picture of the page before, or null for the first page
     */
    public List<Picture> newest(@Nullable Long before, int most, String language) {
        var older = before == null ? "" : "where (item.added, item.id) < (select added, id from media_item where id = :before)";
        var query = database.sql(SHOWN + older + " order by item.added desc, item.id desc limit :most");
        return (before == null ? query : query.param("before", before))
                .param("language", language).param("most", most).query(Pictures::picture).list();
    }

    private <K> Map<K, Picture> by(Function<Picture, K> key, String which, Object[] wanted, String language) {
        return database.sql(SHOWN + which).param("wanted", wanted).param("language", language)
                .query(Pictures::picture).list().stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        var shown = new Picture.Shown(Objects.requireNonNullElse(row.getString("alt"), ""), row.getString("caption"),
                row.getString("credit"), focus(row));
        return Picture.of(row.getLong("id"), row.getString("key"), file(row), shown);
    }

    private static PictureFile file(ResultSet row) throws SQLException {
        var widths = Stream.of((Integer[]) row.getArray("widths").getArray()).toList();
        return new PictureFile(row.getString("hash"), row.getLong("byte_size"), PictureType.valueOf(row.getString("type")),
                row.getInt("width"), row.getInt("height"), PictureType.valueOf(row.getString("printed")), widths);
    }

    private static @Nullable Focus focus(ResultSet row) throws SQLException {
        var x = row.getDouble("focus_x");
        return row.wasNull() ? null : new Focus(x, row.getDouble("focus_y"));
    }
}
