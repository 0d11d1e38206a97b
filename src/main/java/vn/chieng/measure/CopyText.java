package vn.chieng.measure;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into tables, in the text format of PostgreSQL's COPY, many rows at a time. */
final class CopyText {

    private static final int ROOM = 1 << 20;

    private final Map<String, StringBuilder> tables = new TreeMap<>();

    /** @param table with its columns, as COPY wants them */
    CopyText row(String table, @Nullable Object... values) {
        var text = tables.computeIfAbsent(table, _ -> new StringBuilder(ROOM));
        for (int at = 0; at < values.length; at++) {
            text.append(at == 0 ? "" : "\t");
            append(text, values[at]);
        }
        text.append('\n');
        return this;
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        var written = value.toString();
        for (int at = 0; at < written.length(); at++) {
            switch (written.charAt(at)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(written.charAt(at));
            }
        }
    }

    /** Writes the tables in the given order and forgets their rows; belongs in a transaction. */
    void flush(JdbcTemplate database, Iterable<String> order) {
        database.<Void>execute((java.sql.Connection connection) -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : order) {
                copy(copy, table);
            }
            return null;
        });
        tables.clear();
    }

    private void copy(org.postgresql.copy.CopyManager copy, String table) throws SQLException {
        var rows = tables.get(table);
        if (rows == null) {
            return;
        }
        try {
            copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
