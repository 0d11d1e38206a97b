package vn.chieng.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTests {

    private static Home home;

    @BeforeAll
    static void makeAHomeThatEveryUserCanReach() throws IOException {
        var folder = Files.createTempDirectory("chieng-home-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = new Home(folder);
    }

    @AfterAll
    static void leaveNothingBehind() throws IOException {
        EmbeddedPostgres.join(home).close();
        FileSystemUtils.deleteRecursively(home.path());
    }

    @Test
    void keepsWhatWasSavedWhenItsProcessIsKilled() throws Exception {
        long server;
        try (var killed = AnotherProcess.joining(home)) {
            run("create table crash (word text)");
            run("insert into crash values ('saved')");
            server = server();
            killed.kill();
        }
        assertThat(isRunning(server)).isTrue();
        try (var next = EmbeddedPostgres.join(home)) {
            assertThat(ask(next.connection(), "select word from crash")).isEqualTo("saved");
            assertThat(server()).as("one server, taken over").isEqualTo(server);
        }
        assertThat(isRunning(server)).isFalse();
    }

    @Test
    void keepsWhatWasSavedWhenTheServerIsKilledToo() throws Exception {
        try (var process = AnotherProcess.joining(home)) {
            run("create table power (word text)");
            run("insert into power values ('saved')");
            ProcessHandle.of(server()).orElseThrow().destroyForcibly();
            process.kill();
        }
        try (var next = EmbeddedPostgres.join(home)) {
            assertThat(ask(next.connection(), "select word from power")).isEqualTo("saved");
        }
    }

    @Test
    void isSharedByProcessesAndStoppedByTheLast() throws Exception {
        try (var first = AnotherProcess.joining(home); var second = EmbeddedPostgres.join(home)) {
            var server = server();
            first.leave();
            assertThat(ask(second.connection(), "select 1")).isEqualTo("1");
            second.close();
            assertThat(isRunning(server)).isFalse();
        }
    }

    @Test
    void savesForGoodAndOpensToThisMachineWithAPasswordOnly() throws Exception {
        try (var server = EmbeddedPostgres.join(home)) {
            var connection = server.connection();
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(connection, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules where type = 'host'"))
                    .isEqualTo("scram-sha-256");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(connection.url(), Connection.USER, "guess").close())
                    .matches(refused -> refused.getSQLState().equals("28P01"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(connectionFile()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres")))).isEqualTo("rwx------");
    }

    @Test
    void isNotMisledByAProcessNumberThatIsAnothersNow() throws Exception {
        EmbeddedPostgres.join(home).close();
        Files.writeString(data().folder().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data().folder() + "\n");
        try (var server = EmbeddedPostgres.join(home)) {
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void leavesTheServerOfAnotherFolderAlone() throws Exception {
        var neighbours = new Home(Files.createDirectory(home.path().resolve("neighbour"), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwxr-xr-x"))));
        EmbeddedPostgres.join(home).close();
        try (var neighbour = EmbeddedPostgres.join(neighbours)) {
            Files.copy(neighbours.resolve("postgres").resolve("data").resolve("postmaster.pid"), data().folder().resolve("postmaster.pid"));
            assertThat(data().isServed()).isFalse();
            try (var ours = EmbeddedPostgres.join(home)) {
                assertThat(ask(ours.connection(), "select 1")).isEqualTo("1");
            }
            assertThat(ask(neighbour.connection(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void givesADataFolderThatLostItsPasswordANewOne() throws Exception {
        EmbeddedPostgres.join(home).close();
        Files.delete(connectionFile());
        try (var server = EmbeddedPostgres.join(home)) {
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        EmbeddedPostgres.join(home).close();
        var version = data().folder().resolve("PG_VERSION");
        for (var other : new String[] {"17", "19"}) {
            Files.writeString(version, other + "\n");
            assertThatThrownBy(() -> EmbeddedPostgres.join(home)).isInstanceOf(Trouble.class).hasMessage("trouble.postgres-version");
        }
        Files.writeString(version, "18\n");
        EmbeddedPostgres.join(home).close();
    }

    @Test
    void runsAsASystemUserWhereRootMayMakeNoNamespace() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root takes another identity");
        EmbeddedPostgres.join(home).close();
        var nobody = Identity.user("nobody");
        assertThat(nobody.reaches(home.resolve("postgres"))).isTrue();
        var data = new DataFolder(home.resolve("postgres").resolve("data"), new Programs(Binaries.under(home.resolve("postgres")), nobody));
        data.start(Connection.read(connectionFile()).port());
        try {
            assertThat(ask(Connection.read(connectionFile()), "select 1")).isEqualTo("1");
        } finally {
            data.stop();
        }
    }

    private static DataFolder data() {
        var folder = home.resolve("postgres");
        return new DataFolder(folder.resolve("data"), new Programs(Binaries.under(folder), Identity.forFilesIn(folder)));
    }

    private static Path connectionFile() {
        return home.resolve("postgres").resolve("connection.properties");
    }

    private static long server() throws IOException {
        return Long.parseLong(Files.readAllLines(data().folder().resolve("postmaster.pid")).getFirst().strip());
    }

    private static boolean isRunning(long server) {
        return data().isServed() && ProcessHandle.of(server).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void run(String statement) throws SQLException {
        var connection = Connection.read(connectionFile());
        try (var database = DriverManager.getConnection(connection.url(), Connection.USER, connection.password());
                var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var database = DriverManager.getConnection(connection.url(), Connection.USER, connection.password());
                var answer = database.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
