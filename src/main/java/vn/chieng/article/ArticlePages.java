package vn.chieng.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.article.LiveArticle.OtherEdition;

/** One article by its public number, or by where it stood before, each in a single statement. */
@Component
public class ArticlePages {

    private static final String WHOLE = """
            select a.id, a.number, a.story_id, a.language, a.headline, a.slug, a.standfirst, a.body, a.byline, a.source, a.section_id,
                   a.cover_id, a.published_at, a.updated_at, a.date_inferred, a.publication, a.withdrawn_at,
                   array(select t.topic_id from article_topic t where t.article_id = a.id order by t.topic_id),
                   array(select p.place_id from article_place p where p.article_id = a.id order by p.position),
                   (select json_agg(json_build_object('language', e.language, 'number', e.number, 'slug', e.slug) order by e.language)
                    from article e where e.story_id = a.story_id and e.id <> a.id and e.publication = 'LIVE')
            from article a where a.number = ? and a.publication <> 'NEVER'""";

    private static final TypeReference<List<OtherEdition>> EDITIONS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    ArticlePages(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public ArticleLookup look(long number) {
        return database.sql(WHOLE).param(number).query((row, i) -> found(row)).optional().orElseGet(ArticleLookup.Missing::new);
    }

    /** The public number of the article that stood at this address of an older site. */
    public Optional<Long> formerlyAt(String address) {
        return database.sql("select a.number from former_address f join article a on a.id = f.article_id where f.address = ?")
                .param(address).query(Long.class).optional();
    }

    /** The same by the beginning of the address: letters, digits and slashes, up to the part that does not matter. */
    public Optional<Long> formerlyUnder(String start) {
        return database.sql("""
                        select a.number from former_address f join article a on a.id = f.article_id
                        where f.address like :start || '%' order by f.address limit 1""")
                .param("start", start).query(Long.class).optional();
    }

    private ArticleLookup found(ResultSet row) throws SQLException {
        return row.getString("publication").equals("LIVE")
                ? new ArticleLookup.Found(article(row))
                : new ArticleLookup.Gone(row.getString("language"), row.getObject("withdrawn_at", OffsetDateTime.class).toInstant());
    }

    private LiveArticle article(ResultSet row) throws SQLException {
        var editions = row.getString(20);
        return new LiveArticle(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5), row.getString(6),
                row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getObject(11, Long.class),
                row.getObject(12, Long.class), row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getObject(14, OffsetDateTime.class).toInstant(), row.getBoolean(15), ids(row.getArray(18)), ids(row.getArray(19)),
                editions == null ? List.of() : json.readValue(editions, EDITIONS));
    }

    private static List<Long> ids(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
