package vn.chieng;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The program in a process of its own, which can be killed. */
public final class AnotherPaper implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final List<String> lines = new ArrayList<>();

    private AnotherPaper(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    public static AnotherPaper running(JdbcConnectionDetails database, Path home, String... args) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), ChiengApplication.class.getName(),
                "--chieng.home=" + home, "--chieng.database.url=" + database.getJdbcUrl(), "--chieng.database.user=" + database.getUsername(),
                "--chieng.database.password=" + database.getPassword(), "--chieng.seeds=reference", "--server.port=0"));
        command.addAll(List.of(args));
        return new AnotherPaper(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads what it says up to a line, and returns that. */
    public String awaitLine(Predicate<String> wanted) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new IOException("It ended and had said: " + String.join("\n", lines));
    }

    /** Where it serves, once it does. */
    public URI awaitAddress() throws IOException {
        var line = awaitLine(said -> said.contains("http://localhost:"));
        return URI.create(line.replaceFirst(".*(http://localhost:\\d+/).*", "$1"));
    }

    public static String get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        }
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** Its exit code, when it ends by itself. */
    public int awaitEnd() throws IOException, InterruptedException {
        while (said.readLine() != null) {
            // What it still says, nobody waits for; but its pipe must not fill.
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
