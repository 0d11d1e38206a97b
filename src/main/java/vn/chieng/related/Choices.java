package vn.chieng.related;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what editors chose. */
@Component
class Choices {

    private final JdbcClient database;

    Choices(JdbcClient database) {
        this.database = database;
    }

    /** An editor's word, or an import's, with when and whose. */
    record Word(Instant at, String by) {}

    /** Whose word there is on which article, by article id. */
    Map<Long, Word> words(long article) {
        var words = new HashMap<Long, Word>();
        database.sql("select other_id, made_at, made_by from related_choice where article_id = ? and choice <> 'FREE'").param(article)
                .query(row -> {
                    words.put(row.getLong(1), new Word(row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)));
                });
        return words;
    }

    Chosen of(long article) {
        var pins = new ArrayList<Long>();
        var bans = new HashSet<Long>();
        database.sql("""
                select c.choice, a.number, a.id from related_choice c join article a on a.id = c.other_id
                where c.article_id = ? and c.choice <> 'FREE' order by c.position, a.number""").param(article).query(row -> {
            if (row.getString(1).equals("PIN")) {
                pins.add(row.getLong(2));
            } else {
                bans.add(row.getLong(3));
            }
        });
        return pins.isEmpty() && bans.isEmpty() ? Chosen.NOTHING : new Chosen(pins, bans);
    }
}
