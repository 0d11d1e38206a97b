package vn.chieng.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.database.OperatorWords;
import vn.chieng.masthead.MastheadDesk;
import vn.chieng.masthead.MastheadEntry;

/**
 * What a new paper begins with: the reference (places and sections), and the demo paper. Each is poured in once, through the
 * importer; one that was stopped half-way goes on at the next start.
 */
@Component
public class Seeds {

    enum Level { NONE, REFERENCE, DEMO }

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);
    private static final Person BY = Person.machine("seeds");
    private static final List<String> REFERENCE = List.of("sections.jsonl", "places.jsonl");
    private static final List<String> DEMO = List.of("topics.jsonl", "media.jsonl", "articles");

    private final Level level;
    private final Importer importer;
    private final MastheadDesk mastheads;
    private final SummaryWords words;
    private final JdbcClient database;

    Seeds(@Value("${chieng.seeds}") Level level, Importer importer, MastheadDesk mastheads, SummaryWords words,
            JdbcClient database) {
        this.level = level;
        this.importer = importer;
        this.mastheads = mastheads;
        this.words = words;
        this.database = database;
    }

    /** All that the configuration asks for. */
    public void pour() throws IOException {
        pourReference();
        if (level == Level.DEMO) {
            pour("demo", DEMO);
        }
    }

    /** Places and sections, by which an import knows what articles name. */
    void pourReference() throws IOException {
        if (level != Level.NONE) {
            pour("reference", REFERENCE);
        }
    }

    private void pour(String part, List<String> files) throws IOException {
        if (isPoured(part) || !isBegun(part) && hasArticles()) {
            return;
        }
        tell("transfer.seeds.begin." + part);
        database.sql("insert into seeding (part, begun_at) values (?, now()) on conflict do nothing").param(part).update();
        try (var folder = SeedFolder.unpack(part)) {
            var summary = importer.run(BY, folder.paths(files), new ImportOptions(false, false), done -> tell("transfer.progress", done));
            if (!summary.isClean()) {
                LOG.warn("Seeds that were refused: {}", summary.rejections());
            }
            takeMastheads(folder.path().resolve("masthead.json"));
        }
        database.sql("update seeding set done_at = now() where part = ?").param(part).update();
    }

    private void takeMastheads(Path file) throws IOException {
        if (Files.exists(file)) {
            for (var masthead : Json.MAPPER.readValue(Files.readString(file), MastheadEntry[].class)) {
                mastheads.take(BY, masthead);
            }
        }
    }

    private void tell(String key, Object... parts) {
        System.out.println(words.say(OperatorWords.ofThisTerminal().locale(), key, parts));
    }

    private boolean isPoured(String part) {
        return exists("select exists (select 1 from seeding where part = ? and done_at is not null)", part);
    }

    private boolean isBegun(String part) {
        return exists("select exists (select 1 from seeding where part = ?)", part);
    }

    private boolean hasArticles() {
        return exists("select exists (select 1 from article)");
    }

    private boolean exists(String sql, Object... parts) {
        return database.sql(sql).params(List.of(parts)).query(Boolean.class).single();
    }
}
