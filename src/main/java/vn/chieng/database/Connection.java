package vn.chieng.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the home's own database; kept in a file that its owner alone can read.
 *
 * @param program which build of PostgreSQL serves it
 */
record Connection(int port, String password, String program) {

    static final String USER = "chieng";
    static final String DATABASE = "chieng";

    static String newPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static @Nullable Connection read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return new Connection(Integer.parseInt(properties.getProperty("port")), properties.getProperty("password"),
                    properties.getProperty("program"));
        } catch (IOException | NumberFormatException none) {
            return null;
        }
    }

    /** All or nothing: a file half written would lose the password. */
    void write(Path file) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, words());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String words() throws IOException {
        var properties = new Properties();
        properties.setProperty("host", "127.0.0.1");
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("database", DATABASE);
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("program", program);
        var words = new StringWriter();
        properties.store(words, null);
        return words.toString();
    }

    String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean answers() {
        try (var connection = DriverManager.getConnection(url() + "?connectTimeout=5&socketTimeout=10", USER, password)) {
            return connection.isValid(5);
        } catch (SQLException no) {
            return false;
        }
    }

    /** A first start that was cut short may have left a server without it. */
    void createDatabaseIfMissing() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password); var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }
}
