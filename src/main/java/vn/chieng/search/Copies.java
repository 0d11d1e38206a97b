package vn.chieng.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database says of indexes that several processes share: which of them is full, and which processes work with which.
 * A process that has said nothing for ten seconds is no more.
 */
@Component
@DependsOnDatabaseInitialization
class Copies {

    private static final String ALIVE = "seen > now() - interval '10 seconds'";

    private final JdbcClient database;
    private final DataSource connections;

    Copies(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** By which id the index was known when it was full. */
    @Nullable String full(String name) {
        return database.sql("select engine_id from index_copy where name = ?").param(name).query(String.class).optional().orElse(null);
    }

    void full(String name, String engineId) {
        database.sql("insert into index_copy (name, engine_id) values (?, ?) on conflict (name) do update set engine_id = excluded.engine_id, full_since = now()")
                .params(name, engineId).update();
    }

    /** What is indexed from now on, other indexes miss. */
    void forgetOthers(String name) {
        database.sql("delete from index_copy where name <> ?").param(name).update();
    }

    void alive(UUID process, String name, boolean indexes) {
        database.sql("""
                insert into index_process (id, name, indexes) values (?, ?, ?)
                on conflict (id) do update set indexes = excluded.indexes, seen = now()""").params(process, name, indexes).update();
        database.sql("delete from index_process where seen < now() - interval '1 day'").update();
    }

    void gone(UUID process) {
        database.sql("delete from index_process where id = ?").param(process).update();
    }

    /** Whether no process that lives began later with another index. */
    boolean isNewest(String name) {
        return database.sql("select name from index_process where " + ALIVE + " order by started desc, id limit 1").query(String.class).optional()
                .filter(name::equals).isPresent();
    }

    boolean isAnyOtherIndexed(String name) {
        return database.sql("select exists (select 1 from index_process where indexes and name <> ? and " + ALIVE + ")").param(name)
                .query(Boolean.class).single();
    }

    List<String> used() {
        return database.sql("select distinct name from index_process where " + ALIVE).query(String.class).list();
    }

    /** Does the work while no other process does it; the lock goes with the connection, however the process ends. */
    void alone(String name, Runnable work) {
        try (var connection = connections.getConnection()) {
            if (told(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
                try {
                    work.run();
                } finally {
                    told(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not tell who may write the index", failure);
        }
    }

    private static boolean told(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
