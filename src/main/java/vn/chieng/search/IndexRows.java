package vn.chieng.search;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says of the index: which articles it must hold, and what is not indexed yet. */
@Component
@DependsOnDatabaseInitialization
class IndexRows {

    private final JdbcClient database;

    IndexRows(JdbcClient database) {
        this.database = database;
    }

    UUID identity() {
        return database.sql("select id from index_identity").query(UUID.class).single();
    }

    long articles() {
        return database.sql("select count(*) from article").query(Long.class).single();
    }

    List<Long> idsAfter(long id, int limit) {
        return database.sql("select id from article where id > ? order by id limit ?").params(id, limit).query(Long.class).list();
    }

    List<Long> present(List<Long> ids) {
        return database.sql("select id from article where id in (:ids)").param("ids", ids).query(Long.class).list();
    }

    long waiting() {
        return database.sql("select count(*) from hsearch_outbox_event where status = 'PENDING'").query(Long.class).single();
    }

    /** No more than so many are counted. */
    int waiting(int most) {
        return database.sql("select count(*) from (select from hsearch_outbox_event where status = 'PENDING' limit ?) as counted").param(most)
                .query(Integer.class).single();
    }

    boolean isAnythingAborted() {
        return database.sql("select exists (select 1 from hsearch_outbox_event where status = 'ABORTED')").query(Boolean.class).single();
    }

    boolean isAnythingWaiting() {
        return database.sql("select exists (select 1 from hsearch_outbox_event where status = 'PENDING')").query(Boolean.class).single();
    }

    OffsetDateTime now() {
        return database.sql("select clock_timestamp()").query((row, i) -> row.getObject(1, OffsetDateTime.class)).single()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    boolean isAnythingWaitingSince(OffsetDateTime time) {
        return database.sql("select exists (select 1 from hsearch_outbox_event where status = 'PENDING' and process_after <= ?)")
                .param(time).query(Boolean.class).single();
    }
}
