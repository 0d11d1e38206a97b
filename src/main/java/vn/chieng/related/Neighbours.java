package vn.chieng.related;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;

/** Topics that stand together on articles more often than chance would have it. */
@Component
public class Neighbours {

    private static final int SHOWN = 8;
    /** The newest articles of a topic tell its neighbours; the whole of a large topic costs more and tells no more. */
    private static final int LOOKED_AT = 2_000;
    private static final long FEW = 5;

    /** Topics beside this one on its newest articles, and on how many of them. */
    private static final String BESIDE = """
            select t.topic_id, count(*) from article_topic t join (
                select article_id from article_topic where topic_id = :topic and language = :language
                order by published_at desc, number desc limit :most) mine using (article_id)
            group by t.topic_id""";

    private record Beside(long topic, long together) {}

    private final JdbcClient database;
    private final Rarities rarities;
    private final Topics topics;

    Neighbours(JdbcClient database, Rarities rarities, Topics topics) {
        this.database = database;
        this.rarities = rarities;
        this.topics = topics;
    }

    /** Neighbouring topics as links, the closest first. */
    public List<TopicCard> of(long topic, Edition edition) {
        var found = database.sql(BESIDE).param("topic", topic).param("language", edition.language()).param("most", LOOKED_AT)
                .query((row, _) -> new Beside(row.getLong(1), row.getLong(2))).list();
        var own = found.stream().filter(beside -> beside.topic() == topic).mapToLong(Beside::together).sum();
        var rarity = rarities.in(edition.language());
        var closest = Comparator.comparingDouble((Beside beside) -> -closeness(beside, own, rarity)).thenComparingLong(Beside::topic);
        return topics.cards(found.stream().filter(beside -> beside.topic() != topic && (beside.together() > 1 || own < FEW))
                .sorted(closest).limit(SHOWN).map(Beside::topic).toList(), edition);
    }

    /** How far they stand together more often than chance would have it. */
    private static double closeness(Beside beside, long own, Rarity rarity) {
        var size = Math.max(beside.together(), rarity.onTopic().getOrDefault(beside.topic(), 0L));
        var expected = (double) own * size / Math.max(rarity.articles(), size);
        return (beside.together() - expected) / Math.sqrt(expected);
    }
}
