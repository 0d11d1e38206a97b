package vn.chieng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the home's own PostgreSQL server, and whether a server runs on them. */
record DataFolder(Path folder, Programs programs) {

    boolean isNew() {
        return !Files.exists(folder);
    }

    /** Made beside its place and moved there when done, so that a start cut short leaves nothing half made. */
    void create(String password) throws IOException {
        var making = folder.resolveSibling("data-new");
        FileSystemUtils.deleteRecursively(making);
        var secret = programs.identity().fileForItsEyes(folder.resolveSibling("password"), password);
        try {
            programs.mustRun("initdb", "", List.of("-D", making.toString(), "-U", Connection.USER, "-A", "scram-sha-256",
                    "--pwfile=" + secret, "-E", "UTF8", "--locale=C", "--no-instructions"));
        } finally {
            Files.delete(secret);
        }
        Files.move(making, folder);
    }

    /** The data of one major version can't be read by another. */
    void mustFit() throws IOException {
        var ours = programs.binaries().major();
        var theirs = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!theirs.equals(ours)) {
            throw new Trouble("trouble.postgres-version", folder, theirs, ours);
        }
    }

    /** For a data folder that came without its password. */
    void setPassword(String password) {
        programs.mustRun("postgres", "alter role " + Connection.USER + " password '" + password + "'\n",
                List.of("--single", "-D", folder.toString(), "postgres"));
    }

    /** A number left in the file by a server that was killed may meanwhile be another program's, or another folder's server. */
    boolean isServed() {
        try {
            var pid = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(DataFolder::isPostgres).filter(this::mayServeUs).isPresent();
        } catch (IOException | RuntimeException none) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command().map(command -> command.endsWith("/postgres")).orElse(false);
    }

    /** Unless it says that it serves another folder: to take a server of ours for a stranger would let two write one folder. */
    private boolean mayServeUs(ProcessHandle server) {
        var words = List.of(server.info().arguments().orElse(new String[0]));
        var named = words.indexOf("-D") + 1;
        return named == 0 || named == words.size() || isOurFolder(Path.of(words.get(named)));
    }

    private boolean isOurFolder(Path other) {
        try {
            return !other.isAbsolute() || Files.isSameFile(other, folder);
        } catch (IOException unknown) {
            return Files.exists(other);
        }
    }

    void start(int port) throws IOException {
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
        configure(port);
        programs.mustRun("pg_ctl", "", List.of("start", "-w", "-t", "120", "-D", folder.toString(), "-l", folder.resolveSibling("start.log").toString()));
    }

    /** Waits until every change is safe in the files. */
    void stop() {
        programs.mustRun("pg_ctl", "", List.of("stop", "-w", "-t", "120", "-m", "fast", "-D", folder.toString()));
    }

    private void configure(int port) {
        try (var settings = DataFolder.class.getResourceAsStream("postgresql.conf")) {
            var words = new String(settings.readAllBytes(), StandardCharsets.UTF_8) + "\nport = " + port + "\n";
            Files.writeString(folder.resolve("postgresql.conf"), words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
