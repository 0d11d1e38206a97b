package vn.chieng.related;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rarity of topics in each language, counted now and then: it moves slowly, and every article page asks. In a paper of a million
 * articles counting takes half a second; readers go on with the count before, and none of them waits but the very first.
 */
@Component
class Rarities {

    private static final Duration LIFE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Rarities.class);

    private record Counted(Map<String, Rarity> rarities, Instant at) {}

    private final JdbcClient database;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Counted counted;

    Rarities(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Rarity in(String language) {
        var seen = counted;
        if (seen == null) {
            seen = first();
        } else if (clock.instant().isAfter(seen.at().plus(LIFE)) && !counting.isLocked()) {
            Thread.ofPlatform().name("chieng-topics").daemon().start(this::countAside);
        }
        return seen.rarities().getOrDefault(language, new Rarity(0, Map.of()));
    }

    /** For who has just changed the whole paper and does not want to wait until it is seen. */
    void countAnew() {
        counting.lock();
        try {
            counted = new Counted(count(), clock.instant());
        } finally {
            counting.unlock();
        }
    }

    private Counted first() {
        counting.lock();
        try {
            var seen = counted;
            if (seen == null) {
                seen = new Counted(count(), clock.instant());
                counted = seen;
            }
            return seen;
        } finally {
            counting.unlock();
        }
    }

    private void countAside() {
        if (!counting.tryLock()) {
            return;
        }
        try {
            countAnew();
        } catch (RuntimeException failure) {
            LOG.warn("Topics were not counted anew, the count before still holds: {}", failure.toString());
        } finally {
            counting.unlock();
        }
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
