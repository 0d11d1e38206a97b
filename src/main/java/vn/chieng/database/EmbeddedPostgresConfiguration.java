package vn.chieng.database;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Serves the paper from a PostgreSQL in its home when no other database is named. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedPostgresConfiguration.NoDatabaseNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedPostgresConfiguration {

    /** Stopped last of all: whatever speaks to the database depends on this bean. */
    @Bean
    JdbcConnectionDetails embeddedPostgres(Home home, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new Trouble("trouble.production-needs-database");
        }
        return new Details(joinedUntilTheEnd(home));
    }

    /** A context that is told to stop while it starts closes no bean, so the server is also left when all contexts are over. */
    private static EmbeddedPostgres joinedUntilTheEnd(Home home) {
        var joined = new CompletableFuture<EmbeddedPostgres>();
        SpringApplication.getShutdownHandlers().add(() -> joined.thenAccept(EmbeddedPostgres::close).exceptionally(never -> null).join());
        try {
            joined.complete(EmbeddedPostgres.join(home));
            return joined.join();
        } catch (RuntimeException failure) {
            joined.completeExceptionally(failure);
            throw failure;
        }
    }

    private record Details(EmbeddedPostgres server) implements JdbcConnectionDetails, AutoCloseable {

        @Override
        public String getJdbcUrl() {
            return server.connection().url();
        }

        @Override
        public String getUsername() {
            return Connection.USER;
        }

        @Override
        public String getPassword() {
            return server.connection().password();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    static final class NoDatabaseNamed extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var url = context.getEnvironment().getProperty("spring.datasource.url", "");
            return new ConditionOutcome(url.isBlank(), ConditionMessage.of("spring.datasource.url is '" + url + "'"));
        }
    }
}
