package vn.chieng.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** The newsroom's list of articles, the last saved first. */
@Component
public class DeskList {

    public enum State { DRAFTING, READY, LIVE, CHANGED, PLANNED, WITHDRAWN, WAITING }

    /**
     * What to list; null takes all.
     *
     * @param author  an account's id: only what this person began
     * @param place   among the newest text's places
     * @param before  the last row seen, to go on after it
     */
    public record Filter(@Nullable State state, @Nullable Long section, @Nullable Long place, @Nullable String language,
            @Nullable Long author, @Nullable Before before) {}

    public record Before(Instant savedAt, long id) {}

    /** @param refused whether a planned step could not be done, as {@link DeskArticle#refused} tells */
    public record Row(long id, long number, String language, String headline, @Nullable Long sectionId, Instant savedAt, String savedBy,
            String workflow, String publication, boolean changed, boolean waiting, @Nullable Instant nextStep, @Nullable Long authorId,
            boolean refused) {

        /** As {@link DeskArticle#mayBeWrittenBy} says of the article. */
        public boolean mayBeWrittenBy(Person person) {
            return DeskArticle.mayWrite(person, authorId, publication.equals("NEVER"));
        }

        public Before before() {
            return new Before(savedAt, id);
        }
    }

    /**
     * A page of what was sought.
     *
     * @param total how many there are on all pages
     */
    public record Found(List<Row> rows, long total) {}

    private static final String ROWS = """
            select a.id, a.number, a.language, a.head_headline, a.head_section_id, a.head_saved_at, a.head_saved_by, a.workflow,
                   a.publication, a.publication = 'LIVE' and a.live_revision <> a.head_revision, a.waiting_revision is not null,
                   (select min(s.due_at) from planned_step s where s.article_id = a.id and s.ended_at is null), a.author_id,
                   exists (select 1 from planned_step s where s.article_id = a.id and s.outcome = 'REFUSED'
                       and case s.action when 'PUBLISH' then a.publication <> 'LIVE' or a.live_revision < s.revision
                           else a.publication = 'LIVE' end
                       and not exists (select 1 from planned_step later where later.article_id = a.id and later.planned_at > s.ended_at))
            from article a""";
    private static final String AMONG = " join unnest(?) with ordinality as sought(id, place) on sought.id = a.id";

    private static final RowMapper<Row> AS_ROW = (row, i) -> new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4),
            row.getObject(5, Long.class), row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7), row.getString(8),
            row.getString(9), row.getBoolean(10), row.getBoolean(11),
            row.getObject(12) == null ? null : row.getObject(12, OffsetDateTime.class).toInstant(),
            row.getObject(13, Long.class), row.getBoolean(14));

    private final JdbcClient database;

    DeskList(JdbcClient database) {
        this.database = database;
    }

    public List<Row> list(Filter filter, int limit) {
        var values = new ArrayList<Object>();
        var where = conditions(filter, values);
        values.add(limit);
        return database.sql(ROWS + where + " order by a.head_saved_at desc, a.id desc limit ?").params(values).query(AS_ROW).list();
    }

    /** Those of these articles that the filter takes, in the given order; {@code from} so many are passed over. */
    public Found among(List<Long> ids, Filter filter, int from, int limit) {
        var values = new ArrayList<Object>();
        values.add(ids.toArray(Long[]::new));
        var where = AMONG + conditions(filter, values);
        var total = database.sql("select count(*) from article a" + where).params(values).query(Long.class).single();
        values.addAll(List.of(from, limit));
        return new Found(database.sql(ROWS + where + " order by sought.place offset ? limit ?").params(values).query(AS_ROW).list(), total);
    }

    private static String conditions(Filter filter, List<Object> values) {
        var sql = new StringBuilder(" where true");
        if (filter.state() != null) {
            sql.append(condition(filter.state()));
        }
        and(sql, values, "a.head_section_id = ?", filter.section());
        and(sql, values, "a.language = ?", filter.language());
        and(sql, values, "a.author_id = ?", filter.author());
        and(sql, values, """
                exists (select 1 from revision r join revision_reference f on f.revision_id = r.id and f.kind = 'PLACE' and f.refers_to = ?
                        where r.article_id = a.id and r.number = a.head_revision)""", filter.place());
        if (filter.before() != null) {
            sql.append(" and (a.head_saved_at, a.id) < (?, ?)");
            values.addAll(List.of(filter.before().savedAt().atOffset(ZoneOffset.UTC), filter.before().id()));
        }
        return sql.toString();
    }

    private static String condition(State state) {
        return switch (state) {
            case DRAFTING -> " and a.publication = 'NEVER' and a.workflow = 'DRAFTING'";
            case READY -> " and a.publication = 'NEVER' and a.workflow = 'READY'";
            case LIVE -> " and a.publication = 'LIVE'";
            case CHANGED -> " and a.publication = 'LIVE' and a.live_revision <> a.head_revision";
            case PLANNED -> " and exists (select 1 from planned_step s where s.article_id = a.id and s.ended_at is null)";
            case WITHDRAWN -> " and a.publication = 'WITHDRAWN'";
            case WAITING -> " and a.waiting_revision is not null";
        };
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }
}
