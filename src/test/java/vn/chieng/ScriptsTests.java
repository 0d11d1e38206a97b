package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that stand before the program, on machines that have little. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTests {

    private static final List<String> TOOLS = List.of("sh", "sed", "uname", "tr", "dirname", "basename", "mktemp", "mkdir", "rm", "mv", "chmod",
            "cat", "sha256sum", "shasum", "perl", "readlink", "ls");

    @TempDir Path machine;

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(machine.resolve("tools"));
        for (var tool : TOOLS) {
            Stream.of("/bin/" + tool, "/usr/bin/" + tool).map(Path::of).filter(Files::exists).findFirst().ifPresent(this::link);
        }
    }

    @Test
    void theWrapperNeedsNoUnzipToTrustWhatItFetched() throws Exception {
        var maven = zip("apache-maven-3.9.12/bin/mvn", "#!/bin/sh\necho maven was started: $*\n");
        copy("mvnw", "bin/find-jdk");
        write(".mvn/wrapper/maven-wrapper.properties", "distributionUrl=https://away.example/org/apache/maven/apache-maven-3.9.12-bin.zip\n"
                + "distributionSha256Sum=" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(maven)) + "\n");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/org/apache/maven/apache-maven-3.9.12-bin.zip", asked -> {
            asked.sendResponseHeaders(200, maven.length);
            asked.getResponseBody().write(maven);
            asked.close();
        });
        server.start();
        try {
            assertThat(run("./mvnw", "-v", Map.of("MVNW_REPOURL", "http://127.0.0.1:" + server.getAddress().getPort())))
                    .contains("maven was started: -v");
        } finally {
            server.stop(0);
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

        assertThat(run("bin/chieng", "--help", Map.of())).contains("chieng-0.10.0.jar").doesNotContain("0.1.0.jar", "0.9.0.jar");
    }

    private String run(String script, String argument, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("/bin/sh", script, argument).directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("PATH", machine.resolve("tools").toString(), "HOME", machine.toString(),
                "CHIENG_JAVA_HOME", System.getProperty("java.home")));
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

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
