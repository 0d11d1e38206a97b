package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentationTests {

    @Test
    void everyDecisionHasItsOwnNumberAndSaysItInItsTitle() throws IOException {
        var decisions = decisions();
        assertThat(decisions).extracting(file -> Integer.parseInt(file.getFileName().toString().substring(0, 4)))
                .isEqualTo(IntStream.rangeClosed(1, decisions.size()).boxed().toList());
        for (var file : decisions) {
            assertThat(Files.readString(file)).startsWith("# " + Integer.parseInt(file.getFileName().toString().substring(0, 4)) + ". ");
        }
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(Path.of("docs/decisions"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).sorted().toList();
        }
    }
}
