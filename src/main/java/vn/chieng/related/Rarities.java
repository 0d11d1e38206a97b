package vn.chieng.related;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.web.Snapshot;

/**
 * The rarity of topics in each language, counted now and then: it moves slowly, and every article page asks. In a paper of a million
 * articles counting takes half a second.
 */
@Component
class Rarities {

    private final JdbcClient database;
    private final Snapshot<Map<String, Rarity>> counted;

    Rarities(JdbcClient database, Clock clock) {
        this.database = database;
        counted = Snapshot.takenAside(clock, this::count);
    }

    Rarity in(String language) {
        return counted.get().getOrDefault(language, new Rarity(0, Map.of()));
    }

    /** For who has just changed the whole paper and does not want to wait until it is seen. */
    void countAnew() {
        counted.renew();
    }

    private Map<String, Rarity> count() {
        var topics = new HashMap<String, Map<Long, Long>>();
        database.sql("select language, topic_id, count(*) from article_topic group by language, topic_id").query(row -> {
            topics.computeIfAbsent(row.getString(1), language -> new HashMap<>()).put(row.getLong(2), row.getLong(3));
        });
        var rarities = new HashMap<String, Rarity>();
        database.sql("select language, count(*) from article where publication = 'LIVE' group by language").query(row -> {
            var language = row.getString(1);
            rarities.put(language, new Rarity(row.getLong(2), Map.copyOf(topics.getOrDefault(language, Map.of()))));
        });
        return Map.copyOf(rarities);
    }
}
