package vn.chieng.article;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard.After;

/** The articles that readers may see, from the database. Lists run from the newest to the oldest. */
@Component
public class LiveArticles {

    /** What "published" means, told once; {@code a} is the article. */
    private static final String PUBLISHED = "a.publication = 'LIVE'";

    private static final String CARD =
            "a.id, a.number, a.language, a.headline, a.slug, a.standfirst, a.published_at, a.section_id, a.cover_id, a.live_revision";

    private static final RowMapper<ArticleCard> AS_CARD = (row, i) -> new ArticleCard(row.getLong(1), row.getLong(2), row.getString(3),
            row.getString(4), row.getString(5), row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant(),
            row.getObject(8, Long.class), row.getObject(9, Long.class), row.getInt(10));

    private final JdbcClient database;
    private final Clock clock;

    LiveArticles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<ArticleCard> newest(String language, After after, int limit) {
        return listed("from article a where a.language = :language and (a.published_at, a.number) < (:date, :number)",
                language, after, limit).query(AS_CARD).list();
    }

    public List<ArticleCard> inSection(long section, String language, After after, int limit) {
        return listed("""
                from article a where a.section_id = :section and a.language = :language
                  and (a.published_at, a.number) < (:date, :number)""", language, after, limit)
                .param("section", section).query(AS_CARD).list();
    }

    public List<ArticleCard> onTopic(long topic, String language, After after, int limit) {
        return database.sql("select " + CARD + """

                from article_topic l join article a on a.id = l.article_id
                where l.topic_id = :topic and l.language = :language and (l.published_at, l.number) < (:date, :after)
                order by l.published_at desc, l.number desc limit :limit""")
                .param("topic", topic).param("language", language).param("date", at(after)).param("after", after.number())
                .param("limit", limit).query(AS_CARD).list();
    }

    /** Articles that lie in any of the units; each once. */
    public List<ArticleCard> within(Collection<Long> places, String language, After after, int limit) {
        return database.sql("select " + CARD + """

                from (select distinct l.published_at, l.number, l.article_id from article_within l
                      where l.place_id in (:places) and l.language = :language and (l.published_at, l.number) < (:date, :after)
                      order by l.published_at desc, l.number desc limit :limit) l
                join article a on a.id = l.article_id
                order by l.published_at desc, l.number desc""")
                .param("places", places).param("language", language).param("date", at(after)).param("after", after.number())
                .param("limit", limit).query(AS_CARD).list();
    }

    /** The articles of one day in the paper's zone. */
    public List<ArticleCard> onDay(LocalDate day, String language, After after, int limit) {
        return listed("""
                from article a where a.language = :language and a.published_at >= :start and a.published_at < :end
                  and (a.published_at, a.number) < (:date, :number)""", language, after, limit)
                .param("start", start(day)).param("end", start(day.plusDays(1))).query(AS_CARD).list();
    }

    public long countOnDay(LocalDate day, String language) {
        return database.sql("select count(*) from article a where " + PUBLISHED
                        + " and a.language = :language and a.published_at >= :start and a.published_at < :end")
                .param("language", language).param("start", start(day)).param("end", start(day.plusDays(1))).query(Long.class).single();
    }

    /** The live ones among these, in the given order. */
    public List<ArticleCard> cards(List<Long> ids) {
        return among("a.id", ids, ArticleCard::id);
    }

    /** The live ones among these by their public numbers, in the given order. */
    public List<ArticleCard> numbered(List<Long> numbers) {
        return among("a.number", numbers, ArticleCard::number);
    }

    private List<ArticleCard> among(String column, List<Long> values, Function<ArticleCard, Long> value) {
        if (values.isEmpty()) {
            return List.of();
        }
        var found = database.sql("select " + CARD + " from article a where " + PUBLISHED + " and " + column + " in (:values)")
                .param("values", values).query(AS_CARD).list().stream().collect(Collectors.toMap(value, card -> card));
        return values.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public long countInSection(long section, String language) {
        return count("article a where " + PUBLISHED + " and a.section_id = :id and a.language = :language", section, language);
    }

    public long countOnTopic(long topic, String language) {
        return count("article_topic l where l.topic_id = :id and l.language = :language", topic, language);
    }

    /** How many articles lie in any of the units; each counts once. */
    public long countWithin(Collection<Long> places, String language) {
        return places.size() == 1
                ? count("article_within l where l.place_id = :id and l.language = :language", places.iterator().next(), language)
                : database.sql("select count(distinct article_id) from article_within where place_id in (:places) and language = :language")
                        .param("places", places).param("language", language).query(Long.class).single();
    }

    /** The newest and the oldest day that have an article, or none when there is no article. */
    public Optional<Days> days(String language) {
        return database.sql("select min(a.published_at), max(a.published_at) from article a where " + PUBLISHED + " and a.language = :language")
                .param("language", language)
                .query((row, i) -> row.getObject(1) == null ? null : new Days(day(row.getObject(1, OffsetDateTime.class)),
                        day(row.getObject(2, OffsetDateTime.class))))
                .optional();
    }

    public record Days(LocalDate first, LocalDate last) {}

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private JdbcClient.StatementSpec listed(String from, String language, After after, int limit) {
        return database.sql("select " + CARD + " " + from + " and " + PUBLISHED + " order by a.published_at desc, a.number desc limit :limit")
                .param("language", language).param("date", at(after)).param("number", after.number()).param("limit", limit);
    }

    private long count(String from, long id, String language) {
        return database.sql("select count(*) from " + from).param("id", id).param("language", language).query(Long.class).single();
    }

    private static OffsetDateTime at(After after) {
        return after.publishedAt().atOffset(ZoneOffset.UTC);
    }
}
