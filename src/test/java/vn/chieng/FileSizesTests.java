package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that can be read in one sitting. */
class FileSizesTests {

    /** The aggregate whose verbs the compiler keeps inside one class. */
    private static final Set<String> LONG_FOR_A_REASON = Set.of("Article.java");

    @Test
    void noClassIsLongerThanThreePages() throws IOException {
        assertThat(files("src/main/java", ".java").stream().filter(file -> lines(file) > 250).map(Path::getFileName).map(Path::toString))
                .isSubsetOf(LONG_FOR_A_REASON);
    }

    @Test
    void aTemplateIsAPageAtMost() throws IOException {
        assertThat(files("src/main/resources/templates", ".html")).filteredOn(file -> lines(file) > 120).isEmpty();
    }

    @Test
    void stylesAndScriptsAreAsShortAsClasses() throws IOException {
        var both = Stream.of(files("src/main/resources/static", ".css"), files("src/main/resources/static", ".js")).flatMap(List::stream);
        assertThat(both.filter(file -> lines(file) > 250)).isEmpty();
    }

    private static List<Path> files(String root, String ending) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
