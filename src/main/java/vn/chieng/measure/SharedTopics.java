package vn.chieng.measure;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;

/** What most papers show as related: something that shares a topic. */
@Component
class SharedTopics {

    private static final String SHARING = """
            select distinct a.number, a.published_at, abs(extract(epoch from a.published_at - :around)) as apart
            from article a join article_topic t on t.article_id = a.id
            where t.topic_id = any (:topics) and a.language = :language and a.publication = 'LIVE' and a.story_id <> :story
            order by %s, a.number desc limit :most""";

    private final JdbcClient database;

    SharedTopics(JdbcClient database) {
        this.database = database;
    }

    List<Long> newest(LiveArticle article, int most) {
        return sharing("a.published_at desc", article, most);
    }

    List<Long> nearestInTime(LiveArticle article, int most) {
        return sharing("apart", article, most);
    }

    private List<Long> sharing(String order, LiveArticle article, int most) {
        return database.sql(SHARING.formatted(order)).param("topics", article.topicIds().toArray(Long[]::new)).param("language", article.language())
                .param("story", article.storyId()).param("around", article.publishedAt().atOffset(ZoneOffset.UTC)).param("most", most)
                .query((row, _) -> row.getLong(1)).list();
    }
}
