package vn.chieng.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A second Java process that uses a home until it is told to leave, or is killed. */
public final class AnotherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private AnotherProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** Uses the home's PostgreSQL. */
    static AnotherProcess joining(Home home) throws IOException {
        return start(home, "");
    }

    /** Holds a lock of the home. */
    public static AnotherProcess owning(Home home, String lock) throws IOException {
        return start(home, lock);
    }

    private static AnotherProcess start(Home home, String lock) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "-Dlogging.level.root=off", AnotherProcess.class.getName(), home.path().toString(), lock)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var other = new AnotherProcess(process);
        for (var line = other.said.readLine(); !"ready".equals(line); line = other.said.readLine()) {
            if (line == null) {
                throw new IOException("The other process ended before it was ready");
            }
        }
        return other;
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        var home = new Home(Path.of(args[0]));
        try (var held = args[1].isEmpty() ? EmbeddedPostgres.join(home) : HomeLock.tryOwn(home, args[1])) {
            System.out.println(held == null ? "taken" : "ready");
            System.in.read();
        }
    }
}
