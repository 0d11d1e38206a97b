package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that stand before the program. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTests {

    private static final List<String> TOOLS = List.of("sh", "dirname", "readlink", "basename", "find");

    @TempDir Path machine;

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(machine.resolve("tools"));
        for (var tool : TOOLS) {
            Stream.of("/bin/" + tool, "/usr/bin/" + tool).map(Path::of).filter(Files::exists).findFirst().ifPresent(this::link);
        }
    }

    @Test
    void theNewestProgramIsStarted() throws Exception {
        copy("bin/chieng");
        write("bin/find-jdk", "echo " + machine + "\n");
        write("bin/java", "#!/bin/sh\necho \"$@\"\n");
        assertThat(machine.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        aged("target/chieng-0.1.0.jar", 3);
        aged("target/chieng-0.10.0.jar", 1);
        aged("target/chieng-0.9.0.jar", 2);

        assertThat(run("bin/chieng", "--help")).contains("chieng-0.10.0.jar").doesNotContain("0.1.0.jar", "0.9.0.jar");
    }

    @ParameterizedTest
    @CsvSource({"1, '', true", "2, -Xmx1g, true", "4, '', false", "2, -Xmx1g -XX:+UseZGC, false"})
    void fewProcessorsAreNotSharedWithACollector(int processors, String options, boolean isStill) throws Exception {
        copy("bin/chieng");
        write("bin/find-jdk", "echo " + machine + "\n");
        write("bin/java", "#!/bin/sh\necho \"$@\"\n");
        write("tools/getconf", "#!/bin/sh\necho " + processors + "\n");
        assertThat(machine.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        assertThat(machine.resolve("tools/getconf").toFile().setExecutable(true)).isTrue();
        aged("target/chieng-0.1.0.jar", 1);

        assertThat(run("bin/chieng", "serve", Map.of("CHIENG_JAVA_OPTS", options)).contains("-XX:+UseParallelGC")).isEqualTo(isStill);
    }

    private String run(String script, String argument) throws Exception {
        return run(script, argument, Map.of());
    }

    private String run(String script, String argument, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("/bin/sh", script, argument).directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("PATH", machine.resolve("tools").toString(), "HOME", machine.toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private void link(Path tool) {
        try {
            Files.createSymbolicLink(machine.resolve("tools").resolve(tool.getFileName()), tool);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private void copy(String... files) throws IOException {
        for (var file : files) {
            write(file, Files.readString(Path.of(file)));
        }
    }

    private void write(String file, String text) throws IOException {
        var place = machine.resolve(file.replace("/", File.separator));
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    private void aged(String file, int days) throws IOException {
        write(file, "");
        Files.setLastModifiedTime(machine.resolve(file), FileTime.from(Instant.now().minusSeconds(86_400L * days)));
    }
}
