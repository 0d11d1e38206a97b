package vn.chieng.related;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;

/** Pins and bans as they come in and go out with their articles. */
@Component
public class Judgements {

    private final JdbcClient database;
    private final Clock clock;

    Judgements(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All there is, by article id: only articles that somebody judged are here. Bans come in the order of their keys. */
    public Map<Long, Judgement> all() {
        var all = new HashMap<Long, Judgement>();
        database.sql("""
                select c.article_id, mine.key, mine.language, c.choice, other.key
                from related_choice c join article mine on mine.id = c.article_id join article other on other.id = c.other_id
                order by c.article_id, c.choice, case c.choice when 'PIN' then c.position else 0 end, other.key collate "C"
                """).query(row -> {
            var key = row.getString(2);
            var language = row.getString(3);
            var judgement = all.computeIfAbsent(row.getLong(1), id -> new Judgement(key, language, new ArrayList<>(), new ArrayList<>()));
            (row.getString(4).equals("PIN") ? judgement.pins() : judgement.bans()).add(row.getString(5));
        });
        return all;
    }

    /**
     * Takes what an import says, unless people of this newsroom have judged this article themselves.
     *
     * @return the keys that no article of the language answers to
     */
    @Transactional
    public List<String> take(Person by, Judgement judgement) {
        by.must(Role.EDITOR);
        var article = id(judgement.key(), judgement.language());
        if (article.isEmpty() || isJudgedByPeople(article.get(), by)) {
            return List.of();
        }
        database.sql("delete from related_choice where article_id = ?").param(article.get()).update();
        var open = new ArrayList<String>();
        for (var pin : judgement.pins()) {
            choose(by, article.get(), pin, judgement.language(), "PIN", open);
        }
        for (var ban : judgement.bans()) {
            choose(by, article.get(), ban, judgement.language(), "BAN", open);
        }
        return List.copyOf(open);
    }

    private void choose(Person by, long article, String other, String language, String choice, List<String> open) {
        var made = database.sql("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by)
                select ?, o.id, ?, (select count(*) + 1 from related_choice where article_id = ?), ?, ?
                from article o where o.key = ? and o.language = ? and o.id <> ?
                on conflict (article_id, other_id) do update set choice = excluded.choice""")
                .params(article, choice, article, OffsetDateTime.now(clock), by.login(), other, language, article)
                .update();
        if (made == 0) {
            open.add(other);
        }
    }

    private boolean isJudgedByPeople(long article, Person by) {
        return database.sql("select exists (select 1 from related_choice where article_id = ? and made_by <> ?)")
                .params(article, by.login()).query(Boolean.class).single();
    }

    private Optional<Long> id(String key, String language) {
        return database.sql("select id from article where key = ? and language = ?").params(key, language).query(Long.class).optional();
    }
}
