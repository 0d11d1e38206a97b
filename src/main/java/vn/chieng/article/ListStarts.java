package vn.chieng.article;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard.After;

/**
 * Where the page before a page of one of the lists of {@link LiveArticles} begins. None when that is the first page, which needs
 * no start.
 */
@Component
public class ListStarts {

    private static final RowMapper<After> AS_START = (row, i) -> new After(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2));

    private final JdbcClient database;
    private final Clock clock;

    ListStarts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<After> inSection(long section, String language, After start, int size) {
        return before("article l where l.publication = 'LIVE' and l.section_id = :id", language, start, size).param("id", section)
                .query(AS_START).optional();
    }

    public Optional<After> onTopic(long topic, String language, After start, int size) {
        return before("article_topic l where l.topic_id = :id", language, start, size).param("id", topic).query(AS_START).optional();
    }

    public Optional<After> within(Collection<Long> places, String language, After start, int size) {
        return before("article_within l where l.place_id in (:ids)", language, start, size).param("ids", places)
                .query(AS_START).optional();
    }

    public Optional<After> onDay(LocalDate day, String language, After start, int size) {
        return before("article l where l.publication = 'LIVE' and l.published_at < :end", language, start, size)
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime()).query(AS_START).optional();
    }

    private JdbcClient.StatementSpec before(String list, String language, After start, int size) {
        return database.sql("select distinct l.published_at, l.number from " + list + """
                 and l.language = :language and (l.published_at, l.number) >= (:date, :number)
                order by l.published_at, l.number offset :size limit 1""")
                .param("language", language).param("date", start.publishedAt().atOffset(ZoneOffset.UTC))
                .param("number", start.number()).param("size", size);
    }
}
