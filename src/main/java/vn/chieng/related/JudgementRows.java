package vn.chieng.related;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and reads what imports say of the articles beside articles, a batch at a time. */
@Component
class JudgementRows {

    /** An article that a judgement may be of, with what an import said of it before. */
    record Subject(long id, long number, boolean judgedByPeople, Map<String, String> wishes) {

        /** Order counts. */
        boolean says(Map<String, String> others) {
            return List.copyOf(wishes.entrySet()).equals(List.copyOf(others.entrySet()));
        }
    }

    private record Wish(long article, int position, String other, String choice) {}

    private static final int BATCH = 500;

    private final JdbcTemplate database;
    private final Clock clock;

    JudgementRows(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the judgements' articles that are there, by key and language; one query. */
    Map<List<String>, Subject> subjects(List<Judgement> judgements) {
        var subjects = new HashMap<List<String>, Subject>();
        database.query("""
                select a.key, a.language, a.id, a.number, w.other_key, w.choice,
                       exists (select 1 from related_choice c where c.article_id = a.id and not c.by_import)
                from unnest(?, ?) asked (key, language) join article a on a.key = asked.key and a.language = asked.language
                left join related_wish w on w.article_id = a.id order by a.id, w.position""",
                row -> {
                    var id = row.getLong(3);
                    var number = row.getLong(4);
                    var isJudged = row.getBoolean(7);
                    var subject = subjects.computeIfAbsent(List.of(row.getString(1), row.getString(2)),
                            _ -> new Subject(id, number, isJudged, new LinkedHashMap<>()));
                    if (row.getString(5) != null) {
                        subject.wishes().put(row.getString(5), row.getString(6));
                    }
                },
                judgements.stream().map(Judgement::key).toArray(String[]::new), judgements.stream().map(Judgement::language).toArray(String[]::new));
        return subjects;
    }

    /** Puts these wishes in the place of those that imports had before; nobody has judged these articles here. */
    void replace(Map<Long, Map<String, String>> wishes) {
        var articles = wishes.keySet().toArray(Long[]::new);
        database.update("delete from related_choice where article_id = any (?) and by_import", (Object) articles);
        database.update("delete from related_wish where article_id = any (?)", (Object) articles);
        var rows = new ArrayList<Wish>();
        wishes.forEach((article, others) -> others.forEach((other, choice) -> rows.add(new Wish(article, rows.size(), other, choice))));
        database.batchUpdate("insert into related_wish (article_id, other_key, choice, position) values (?, ?, ?, ?)", rows, BATCH,
                (row, wish) -> {
                    row.setLong(1, wish.article());
                    row.setString(2, wish.other());
                    row.setString(3, wish.choice());
                    row.setInt(4, wish.position());
                });
    }

    /** Makes choices of the wishes for articles that are there by now. */
    void settle(Collection<Long> articles, String by) {
        database.update("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by, by_import)
                select w.article_id, o.id, w.choice, w.position, ?, ?, true from related_wish w join article mine on mine.id = w.article_id
                join article o on o.key = w.other_key and o.language = mine.language and o.id <> mine.id
                where w.article_id = any (?) and not exists (select 1 from related_choice c where c.article_id = w.article_id and not c.by_import)
                on conflict (article_id, other_id) do nothing""", OffsetDateTime.now(clock), by, articles.toArray(Long[]::new));
    }

    /** The wishes of these articles that nothing answers to, by article id. */
    Map<Long, List<String>> open(Collection<Long> articles) {
        var open = new HashMap<Long, List<String>>();
        database.query("""
                select w.article_id, w.other_key from related_wish w join article mine on mine.id = w.article_id
                where w.article_id = any (?) and not exists (select 1 from article o
                    where o.key = w.other_key and o.language = mine.language and o.id <> mine.id) order by w.article_id, w.position""",
                row -> {
                    open.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(row.getString(2));
                }, (Object) articles.toArray(Long[]::new));
        return open;
    }
}
