package vn.chieng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that lives in the home: the first process that needs it starts it, others join, the last one stops it.
 * A server that outlived its process is taken over. A process that is killed drops out by itself, as locks do.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final String TURN = "postgres-turn";
    private static final String USERS = "postgres-users";

    private final Home home;
    private final DataFolder data;
    private final Path file;
    private final Connection connection;
    private @Nullable HomeLock use;

    private EmbeddedPostgres(Home home, DataFolder data, Path file) {
        this.home = home;
        this.data = data;
        this.file = file;
        var alone = isUnused(home);
        use = HomeLock.share(home, USERS);
        try {
            connection = alone ? ready() : joined();
        } catch (IOException | SQLException | RuntimeException failure) {
            leave();
            throw failure instanceof RuntimeException known ? known : new Trouble(failure, "trouble.postgres", "postgres", failure.getMessage());
        }
    }

    static EmbeddedPostgres join(Home home) {
        var folder = home.resolve("postgres");
        try (var turn = HomeLock.own(home, TURN)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var identity = Identity.forFilesIn(folder);
            var programs = new Programs(Binaries.under(folder), identity);
            return new EmbeddedPostgres(home, new DataFolder(folder.resolve("data"), programs), folder.resolve("connection.properties"));
        } catch (IOException failure) {
            throw new Trouble(failure, "trouble.home-not-writable", folder);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Nobody else uses it: what runs is left over, and what is old can be renewed. */
    private Connection ready() throws IOException, SQLException {
        var known = Connection.read(file);
        if (!data.isNew()) {
            data.mustFit();
        }
        if (data.isServed()) {
            if (known != null && known.program().equals(program()) && known.answers()) {
                return known;
            }
            data.stop();
        }
        data.programs().binaries().deleteOthers();
        return started(known);
    }

    private Connection joined() throws IOException, SQLException {
        var known = Connection.read(file);
        if (known != null && known.answers()) {
            return known;
        }
        if (data.isServed()) {
            throw new Trouble("trouble.postgres-silent", data.folder());
        }
        return started(known);
    }

    private Connection started(@Nullable Connection known) throws IOException, SQLException {
        var next = new Connection(freePort(), known == null ? Connection.newPassword() : known.password(), program());
        if (data.isNew()) {
            data.create(next.password());
        } else if (known == null) {
            data.setPassword(next.password());
        }
        next.write(file);
        data.start(next.port());
        next.createDatabaseIfMissing();
        return next;
    }

    private String program() {
        return data.programs().binaries().folder().getFileName().toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isUnused(Home home) {
        try (var lock = HomeLock.tryOwn(home, USERS)) {
            return lock != null;
        }
    }

    @Override
    public synchronized void close() {
        if (use != null) {
            try (var turn = HomeLock.own(home, TURN)) {
                leave();
            }
        }
    }

    private void leave() {
        if (use != null) {
            use.close();
            use = null;
        }
        if (isUnused(home) && data.isServed()) {
            data.stop();
        }
    }
}
