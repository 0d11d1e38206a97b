package vn.chieng.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live articles with the topics and places they stand under, for those who compare articles. */
@Component
public class LiveFacts {

    /**
     * @param topics the topics it names
     * @param places the places it names
     * @param within the places it names and all units above them on its date
     */
    public record Facts(ArticleCard card, long storyId, Set<Long> topics, List<Long> places, Set<Long> within) {}

    private static final String FACTS = """
            select a.id, a.number, a.language, a.headline, a.slug, a.standfirst, a.published_at, a.section_id, a.cover_id, a.story_id,
                   array(select t.topic_id from article_topic t where t.article_id = a.id),
                   array(select p.place_id from article_place p where p.article_id = a.id order by p.position),
                   a.live_revision
            from article a where a.publication = 'LIVE' and a.number = any(:numbers)""";

    /** Of each list only the stretch around the moment is read, however long the list is. */
    private static final String SHARING = "select number from ("
            + nearest("article_topic", "topic_id", "topics") + " union " + nearest("article_within", "place_id", "units")
            + ") near order by abs(extract(epoch from published_at - :around)), number desc limit :limit";

    private final JdbcClient database;
    private final Whereabouts whereabouts;

    LiveFacts(JdbcClient database, Whereabouts whereabouts) {
        this.database = database;
        this.whereabouts = whereabouts;
    }

    /** The live ones among these public numbers, in no order. */
    public List<Facts> of(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : database.sql(FACTS).param("numbers", numbers.toArray(Long[]::new)).query((row, i) -> facts(row)).list();
    }

    /** The units are reckoned from the places: to read them from the lists costs more than the rest together. */
    private Facts facts(ResultSet row) throws SQLException {
        var card = new ArticleCard(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(), row.getObject(8, Long.class), row.getObject(9, Long.class), row.getInt(13));
        var places = ids(row.getArray(12));
        return new Facts(card, row.getLong(10), Set.copyOf(ids(row.getArray(11))), places, whereabouts.around(places, card.publishedAt()));
    }

    /** The numbers of the articles of a language nearest in time to a moment that share a topic or a unit; the nearest first. */
    public List<Long> sharing(Collection<Long> topics, Collection<Long> units, String language, Instant around, int limit) {
        return database.sql(SHARING)
                .param("topics", topics.toArray(Long[]::new)).param("units", units.toArray(Long[]::new)).param("language", language)
                .param("around", around.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query(Long.class).list();
    }

    private static String nearest(String list, String key, String wanted) {
        return """
                select l.number, l.published_at from unnest(:%3$s) as wanted(id) cross join lateral (
                    (select number, published_at from %1$s where %2$s = wanted.id and language = :language and published_at < :around
                     order by published_at desc, number desc limit :limit)
                    union all
                    (select number, published_at from %1$s where %2$s = wanted.id and language = :language and published_at >= :around
                     order by published_at, number limit :limit)) l
                """.formatted(list, key, wanted);
    }

    private static List<Long> ids(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
