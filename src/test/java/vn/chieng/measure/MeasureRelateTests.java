package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chieng.ChiengApplication;

/** The command as a person gives it, on a small paper. */
class MeasureRelateTests {

    @TempDir
    private Path folder;

    @Test
    void tellsHowRelatedTheRelatedArticlesAre() throws Exception {
        var process = start();

        assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(Files.readString(folder.resolve("out/relate.md")))
                .contains("## The demo paper", "## Invented news", "**Vietnamese**: 60 articles", "**English**: 60 articles", "nDCG@6")
                .containsPattern("\\| as on the page \\| 0\\.[3-9]").doesNotContain("NaN");
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xmx768m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), ChiengApplication.class.getName(), "measure", "relate", "--articles", "120", "--out",
                folder.resolve("out").toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }
}
