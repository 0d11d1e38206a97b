package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what readers could read, when: written once, never deleted. */
@Component
class AsPublished {

    private final JdbcClient database;
    private final EntityManager entities;

    AsPublished(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    void begin(Article article, Revision revision, Instant now) {
        entities.flush();
        end(article, now);
        database.sql("insert into as_published (article_id, revision_number, since, hash) values (?, ?, ?, ?)")
                .params(article.id(), revision.number(), at(now), revision.hash())
                .update();
    }

    void end(Article article, Instant now) {
        database.sql("update as_published set until = greatest(since, ?) where article_id = ? and until is null")
                .params(at(now), article.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
