package vn.chieng.related;

import java.util.ArrayList;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what editors chose. */
@Component
class Choices {

    private final JdbcClient database;

    Choices(JdbcClient database) {
        this.database = database;
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
