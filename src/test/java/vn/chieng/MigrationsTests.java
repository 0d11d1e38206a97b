package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The database grows by one row of dated steps, from nothing, and Hibernate only looks whether it fits. */
@ChiengTest
class MigrationsTests {

    @Autowired Flyway flyway;
    @Autowired Environment environment;

    @Test
    void filesAreDatedNumberedOnceAndSayWhatTheyDo() throws IOException {
        assertThat(files()).isNotEmpty().allMatch(file -> file.matches("V20\\d{6}\\.\\d{2}__[a-z0-9]+(_[a-z0-9]+)*\\.sql"));
        assertThat(files().stream().map(file -> file.substring(0, file.indexOf("__")))).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyDatabaseTakesThemAllInOrder() throws IOException {
        assertThat(Arrays.stream(flyway.info().all()).map(step -> step.getState())).hasSize(files().size())
                .containsOnly(MigrationState.SUCCESS);
    }

    @Test
    void hibernateChangesNothing() {
        assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
        assertThat(environment.getProperty("spring.flyway.out-of-order")).isEqualTo("false");
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
