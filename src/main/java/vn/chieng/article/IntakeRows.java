package vn.chieng.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chieng.audit.AuditLog;

/** Writes what an import leaves beside its articles, a batch at a time. */
@Component
class IntakeRows {

    /** A text that readers see from now on, or saw until the article was withdrawn. */
    record Shown(Article article, int revision, String hash, Instant since, @Nullable Instant until) {}

    record Beside(Article article, List<Arrival.CameWith> list, @Nullable String address) {}

    private record Candidate(long article, int position, Arrival.CameWith entry) {}

    private static final int BATCH = 500;

    private final JdbcTemplate database;
    private final AuditLog audit;

    IntakeRows(JdbcTemplate database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What this transaction changes is indexed no earlier; {@link #indexNow} ends the waiting. */
    void indexFrom(Instant from) {
        database.queryForObject("select set_config('chieng.indexed_from', ?, true)", String.class, from.toString());
    }

    /** What failed, and waits to be tried again, goes on waiting; so does what other imports put off. */
    void indexNow(Instant from) {
        database.update("update hsearch_outbox_event set process_after = clock_timestamp() where process_after = ? and process_after > clock_timestamp() and retries = 0",
                from.atOffset(ZoneOffset.UTC));
    }

    /** What readers see of these articles, by article id. */
    Map<Long, IntakeGround.Shown> shown(Collection<Long> articles) {
        var shown = new HashMap<Long, IntakeGround.Shown>();
        database.query("select article_id, since, hash from as_published where until is null and article_id = any (?)",
                row -> {
                    shown.put(row.getLong(1), new IntakeGround.Shown(row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)));
                }, (Object) articles.toArray(Long[]::new));
        return shown;
    }

    void write(List<Shown> shown, List<Beside> beside, List<AuditLog.Entry> audited) {
        writeShown(shown);
        writeLists(beside);
        writeAddresses(beside.stream().filter(row -> row.address() != null).toList());
        audit.record(audited);
    }

    private void writeShown(List<Shown> shown) {
        var again = shown.stream().filter(row -> row.revision() > 1).toList();
        database.batchUpdate("update as_published set until = greatest(since, ?) where article_id = ? and until is null", again,
                BATCH, (row, text) -> {
                    row.setObject(1, at(text.since()));
                    row.setLong(2, text.article().id());
                });
        database.batchUpdate("insert into as_published (article_id, revision_number, since, until, hash) values (?, ?, ?, ?, ?)",
                shown, BATCH, (row, text) -> {
                    row.setLong(1, text.article().id());
                    row.setInt(2, text.revision());
                    row.setObject(3, at(text.since()));
                    row.setObject(4, text.until() == null ? null : at(text.until()));
                    row.setString(5, text.hash());
                });
    }

    private void writeLists(List<Beside> beside) {
        var again = beside.stream().filter(row -> row.article().head().revision() > 1).toList();
        database.batchUpdate("delete from came_with where article_id = ?", again, BATCH, (row, old) -> row.setLong(1, old.article().id()));
        var candidates = beside.stream()
                .flatMap(row -> IntStream.range(0, row.list().size())
                        .mapToObj(i -> new Candidate(row.article().id(), i, row.list().get(i))))
                .toList();
        database.batchUpdate("""
                insert into came_with (article_id, position, headline, standfirst) values (?, ?, ?, ?)""",
                candidates, BATCH, (row, candidate) -> {
                    row.setLong(1, candidate.article());
                    row.setInt(2, candidate.position());
                    row.setString(3, candidate.entry().headline());
                    row.setString(4, candidate.entry().standfirst());
                });
    }

    private void writeAddresses(List<Beside> beside) {
        database.batchUpdate("insert into former_address (address, article_id) values (?, ?) on conflict (address) do nothing",
                beside, BATCH, (row, former) -> {
                    row.setString(1, former.address());
                    row.setLong(2, former.article().id());
                });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
