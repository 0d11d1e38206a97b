package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chieng.ChiengApplication;

/** The command as a person gives it, on a small paper; two at once, which must agree. */
class MeasureRelateTests {

    @TempDir
    private Path folder;

    @Test
    void tellsHowRelatedTheRelatedArticlesAreAndTheNextTimeTheSame() throws Exception {
        var first = start("first");
        var second = start("second");

        assertThat(List.of(awaited(first, "first"), awaited(second, "second"))).containsOnly(0);
        assertThat(quality("first")).isEqualTo(quality("second")).hasSizeGreaterThan(40);
        assertThat(Files.readString(folder.resolve("first/relate.md")))
                .contains("## The demo paper", "## Invented news", "**Vietnamese**: 60 articles", "**English**: 60 articles", "nDCG@6")
                .containsPattern("\\| as on the page \\| 0\\.[3-9]");
    }

    private Process start(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xmx768m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), ChiengApplication.class.getName(), "measure", "relate", "--articles", "120", "--out",
                folder.resolve(name).toString()).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile()).start();
    }

    private static int awaited(Process process, String name) throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The " + name + " did not end");
        }
        return process.exitValue();
    }

    /** All figures but times. */
    private List<String> quality(String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(name).resolve("relate.md"))) {
            return lines.filter(line -> line.startsWith("|")).toList();
        }
    }
}
