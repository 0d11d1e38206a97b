package vn.chieng;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The tests' PostgreSQL: a container where Docker answers, an embedded server elsewhere; one server a run, a new database for
 * each context. Fast and unsafe, which is right for data nobody keeps.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    JdbcConnectionDetails testConnection() {
        return Server.RUNNING.newDatabase();
    }

    /** A database of one's own, for processes of their own. */
    public static JdbcConnectionDetails another() {
        return Server.RUNNING.newDatabase();
    }

    private interface Server {

        Server RUNNING = DockerClientFactory.instance().isDockerAvailable() ? new InDocker() : new Embedded();

        JdbcConnectionDetails newDatabase();
    }

    private static final class InDocker implements Server {

        private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");

        InDocker() {
            container.start();
        }

        @Override
        public JdbcConnectionDetails newDatabase() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = container.createConnection(""); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("No test database in the container", failure);
            }
            return new Details(container.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), container.getUsername(),
                    container.getPassword());
        }
    }

    private static final class Embedded implements Server {

        private final EmbeddedPostgres server;

        Embedded() {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(this::stop);
            } catch (IOException failure) {
                throw new IllegalStateException("The embedded test database did not start", failure);
            }
        }

        /** After every context is closed: what they still write on their way out needs a server. */
        private void stop() {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public JdbcConnectionDetails newDatabase() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("No embedded test database", failure);
            }
            return new Details(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
}
