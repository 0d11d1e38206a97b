package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first command of a newcomer, on a machine that has git, a JDK and nothing else that is not everywhere. */
@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTests {

    private static final List<String> EVERYWHERE = List.of("sh", "cat", "chmod", "dirname", "basename", "uname", "tr", "sed", "mktemp", "mkdir",
            "mv", "rm", "ls", "env", "sha256sum", "shasum");

    @TempDir
    Path folder;

    @Test
    void fetchesAndUnpacksMavenWithoutUnzip() throws Exception {
        var maven = maven();
        Files.createDirectories(folder.resolve("paper/bin"));
        Files.createDirectories(folder.resolve("paper/.mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("paper/mvnw"));
        Files.copy(Path.of("bin/find-jdk"), folder.resolve("paper/bin/find-jdk"));
        Files.writeString(folder.resolve("paper/.mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://maven.example/maven2/org/apache/maven/apache-maven-9.9.9-bin.zip\ndistributionSha256Sum=" + sum(maven) + "\n");
        tools("#!/bin/sh\nfor last; do :; done\ncat '" + maven + "' >\"$last\"\n");
        assertThat(run()).isEqualTo("Maven here: verify\n");
    }

    private Path maven() throws IOException {
        var zip = folder.resolve("maven.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("apache-maven-9.9.9/bin/mvn"));
            out.write("#!/bin/sh\necho \"Maven here: $*\"\n".getBytes());
        }
        return zip;
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private void tools(String wget) throws IOException {
        program("wget", wget);
        for (var tool : EVERYWHERE) {
            for (var place : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(place, tool))) {
                    program(tool, "#!/bin/sh\nexec " + place + "/" + tool + " \"$@\"\n");
                }
            }
        }
    }

    private void program(String name, String text) throws IOException {
        var file = Files.createDirectories(folder.resolve("tools")).resolve(name);
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private String run() throws Exception {
        var builder = new ProcessBuilder("/bin/sh", "paper/mvnw", "verify").directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("PATH", folder.resolve("tools").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_USER_HOME", folder.resolve("m2").toString());
        var process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(folder.resolve("said"));
    }
}
