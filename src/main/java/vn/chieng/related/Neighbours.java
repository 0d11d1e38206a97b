package vn.chieng.related;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;

/** Topics that stand together on articles more often than chance would have it. */
@Component
public class Neighbours {

    private static final int SHOWN = 8;
    private static final int BESIDE_AN_ARTICLE = 4;
    /** The newest articles of a topic tell its neighbours; the whole of a large topic costs more and tells no more. */
    private static final int LOOKED_AT = 2_000;
    private static final long FEW = 5;

    /** Topics beside this one on its newest articles, and on how many of them. */
    private static final String BESIDE = """
            select t.topic_id, count(*) from article_topic t join (
                select article_id from article_topic where topic_id = :topic and language = :language
                order by published_at desc, number desc limit :most) mine using (article_id)
            group by t.topic_id""";

    /** An article's page asks often, and who stands beside whom changes slowly. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);
    private static final Comparator<Close> CLOSEST = Comparator.comparingDouble(Close::closeness).reversed().thenComparingLong(Close::topic);

    private record Beside(long topic, long together) {}

    private record Close(long topic, double closeness) {}

    private record Asked(long topic, String language) {}

    private record Told(List<Close> close, Instant at) {}

    private final JdbcClient database;
    private final Rarities rarities;
    private final Topics topics;
    private final Clock clock;
    private final Map<Asked, Told> told = new ConcurrentHashMap<>();

    Neighbours(JdbcClient database, Rarities rarities, Topics topics, Clock clock) {
        this.database = database;
        this.rarities = rarities;
        this.topics = topics;
        this.clock = clock;
    }

    /** Neighbouring topics as links, the closest first. */
    public List<TopicCard> of(long topic, Edition edition) {
        return topics.cards(closest(new Asked(topic, edition.language())).stream().limit(SHOWN).map(Close::topic).toList(), edition);
    }

    /** The topics closest to all of these together, none of them among these; nothing when the database does not say. */
    public List<Long> besideAll(Collection<Long> these, String language) {
        var closeness = new HashMap<Long, Double>();
        try {
            these.forEach(topic -> remembered(new Asked(topic, language)).forEach(close -> closeness.merge(close.topic(), close.closeness(), Double::sum)));
        } catch (RuntimeException failure) {
            LOG.warn("No neighbouring topics: {}", failure.toString());
        }
        closeness.keySet().removeAll(Set.copyOf(these));
        return closeness.entrySet().stream().map(one -> new Close(one.getKey(), one.getValue())).sorted(CLOSEST).limit(BESIDE_AN_ARTICLE)
                .map(Close::topic).toList();
    }

    private List<Close> remembered(Asked asked) {
        var last = told.get(asked);
        if (last != null && clock.instant().isBefore(last.at().plus(REMEMBERED))) {
            return last.close();
        }
        var close = closest(asked).stream().limit(SHOWN).toList();
        told.put(asked, new Told(close, clock.instant()));
        return close;
    }

    private List<Close> closest(Asked asked) {
        var found = database.sql(BESIDE).param("topic", asked.topic()).param("language", asked.language()).param("most", LOOKED_AT)
                .query((row, _) -> new Beside(row.getLong(1), row.getLong(2))).list();
        var own = found.stream().filter(beside -> beside.topic() == asked.topic()).mapToLong(Beside::together).sum();
        var rarity = rarities.in(asked.language());
        return found.stream().filter(beside -> beside.topic() != asked.topic() && (beside.together() > 1 || own < FEW))
                .map(beside -> new Close(beside.topic(), closeness(beside, own, rarity)))
                .filter(close -> close.closeness() > 0).sorted(CLOSEST).toList();
    }

    /** How far they stand together more often than chance would have it. */
    private static double closeness(Beside beside, long own, Rarity rarity) {
        var size = Math.max(beside.together(), rarity.onTopic().getOrDefault(beside.topic(), 0L));
        var expected = (double) own * size / Math.max(rarity.articles(), size);
        return (beside.together() - expected) / Math.sqrt(expected);
    }
}
