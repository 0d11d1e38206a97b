package vn.chieng.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A real OpenSearch node in a process of its own, one for the whole run; it can be killed and started again. */
public final class RealOpenSearch {

    private static final Path FOLDER = Path.of("target", "opensearch").toAbsolutePath();
    private static final Path CLASS_PATH = Path.of("target", "opensearch-class-path.txt");
    private static final String LISTENS = "OpenSearch: ";

    private static final class One {

        private static final RealOpenSearch NODE = new RealOpenSearch();
    }

    private String address = "";
    private Process process;

    private RealOpenSearch() {
        SpringApplication.getShutdownHandlers().add(this::kill);
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            run("0");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Running, and empty when nobody used it yet. */
    public static RealOpenSearch running() {
        return One.NODE;
    }

    /** Where it listens, the same after it was started again. */
    public String address() {
        return address;
    }

    /** At once, as a machine that loses its power. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public void startAgain() throws IOException {
        run(address.substring(address.lastIndexOf(':') + 1));
    }

    private void run(String port) throws IOException {
        if (!Files.exists(CLASS_PATH)) {
            throw new IllegalStateException("No " + CLASS_PATH + ": run ./mvnw process-test-classes first");
        }
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED", "-cp", Files.readString(CLASS_PATH), "src/test/opensearch/OpenSearchNode.java",
                FOLDER.toString(), port).redirectErrorStream(true).start();
        address = "http://" + listening(process.inputReader());
    }

    private static String listening(BufferedReader said) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.contains(LISTENS)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
                return line.replaceFirst(".*" + LISTENS + "http://", "");
            }
        }
        throw new IOException("OpenSearch ended and had said: " + String.join("\n", lines));
    }
}
