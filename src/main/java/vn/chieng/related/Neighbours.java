package vn.chieng.related;

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

    private final JdbcClient database;
    private final Topics topics;

    Neighbours(JdbcClient database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Neighbouring topics as links, the closest first. */
    public List<TopicCard> of(long topic, Edition edition) {
        var ids = database.sql("""
                with mine as (select article_id from article_topic where topic_id = :topic and language = :language
                              order by published_at desc, number desc limit :most),
                     beside as (select t.topic_id, count(*) as together from article_topic t join mine using (article_id)
                                where t.topic_id <> :topic group by t.topic_id),
                     sizes as (select topic_id, count(*) as size from article_topic
                               where language = :language and topic_id in (select topic_id from beside) group by topic_id)
                select b.topic_id
                from beside b join sizes using (topic_id),
                     (select count(distinct article_id)::float as all_articles from article_topic where language = :language) a,
                     (select count(*)::float as own from mine) m
                where b.together > 1 or m.own < 5
                order by (b.together - m.own * sizes.size / a.all_articles) / sqrt(m.own * sizes.size / a.all_articles) desc, b.topic_id
                limit :shown""")
                .param("topic", topic).param("language", edition.language()).param("most", LOOKED_AT).param("shown", SHOWN)
                .query(Long.class).list();
        return topics.cards(ids, edition);
    }
}
