package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the program is true of it. */
class DocumentationTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern POINTS_TO = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void theReadmeMapsEveryModule() throws IOException {
        var lines = Files.readAllLines(README).stream().filter(line -> line.startsWith("| `")).toList();
        try (var modules = Files.list(Path.of("src/main/java/vn/chieng")).filter(Files::isDirectory)) {
            for (var module : modules.map(folder -> "`" + folder.getFileName() + "`").toList()) {
                assertThat(lines).as(module).anyMatch(line -> line.split("\\|")[1].contains(module));
            }
        }
    }

    @Test
    void theTwoCommandsAreThere() throws IOException {
        assertThat(Files.readString(README)).containsSubsequence("./mvnw spring-boot:run", "./mvnw verify");
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(Path.of("bin/chieng")).isExecutable();
    }

    @Test
    void whatDocumentsPointToIsThere() throws IOException {
        for (var document : documents()) {
            assertThat(POINTS_TO.matcher(Files.readString(document)).results().map(found -> document.resolveSibling(found.group(1))))
                    .as("%s", document).allMatch(Files::exists);
        }
    }

    @Test
    void everyDecisionHasItsOwnNumberAndSaysItInItsTitle() throws IOException {
        var decisions = markdown(Path.of("docs/decisions"));
        assertThat(decisions).extracting(DocumentationTests::number).isEqualTo(IntStream.rangeClosed(1, decisions.size()).boxed().toList());
        for (var file : decisions) {
            assertThat(Files.readString(file)).startsWith("# " + number(file) + ". ");
        }
    }

    private static int number(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 4));
    }

    private static List<Path> documents() throws IOException {
        return Stream.of(markdown(Path.of("")), markdown(Path.of("docs")), markdown(Path.of("docs/decisions"))).flatMap(List::stream).toList();
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
