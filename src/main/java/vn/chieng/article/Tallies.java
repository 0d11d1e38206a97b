package vn.chieng.article;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages say of live articles in numbers, each in one statement. */
@Component
public class Tallies {

    private final JdbcClient database;
    private final Clock clock;

    Tallies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many articles lie in each of the units; those without any are left out. */
    public Map<Long, Long> within(Collection<Long> places, String language) {
        var counts = new HashMap<Long, Long>();
        if (!places.isEmpty()) {
            database.sql("select place_id, count(*) from article_within where place_id in (:places) and language = :language group by place_id")
                    .param("places", places).param("language", language)
                    .query(row -> {
                        counts.put(row.getLong(1), row.getLong(2));
                    });
        }
        return counts;
    }

    /** The units that articles on the topic name most often. */
    public List<Long> placesOf(long topic, String language, int most) {
        return database.sql("""
                select p.place_id from article_topic t join article_place p on p.article_id = t.article_id
                where t.topic_id = :topic and t.language = :language
                group by p.place_id order by count(*) desc, p.place_id limit :most""")
                .param("topic", topic).param("language", language).param("most", most).query(Long.class).list();
    }

    /** The nearest days with an article before and after a day. */
    public DaysBeside daysBeside(LocalDate day, String language) {
        return database.sql("""
                select (select max(published_at) from article where publication = 'LIVE' and language = :language and published_at < :start),
                       (select min(published_at) from article where publication = 'LIVE' and language = :language and published_at >= :end)""")
                .param("language", language)
                .param("start", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query((row, i) -> new DaysBeside(day(row.getObject(1, OffsetDateTime.class)), day(row.getObject(2, OffsetDateTime.class))))
                .single();
    }

    public record DaysBeside(@Nullable LocalDate before, @Nullable LocalDate after) {}

    private @Nullable LocalDate day(@Nullable OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
