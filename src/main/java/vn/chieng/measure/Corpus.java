package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.transfer.ImportOptions;
import vn.chieng.transfer.Importer;
import vn.chieng.transfer.Progress;
import vn.chieng.web.Editions;

/** The articles of the scratch paper: the demo's, and invented ones or those of a file. */
@Component
class Corpus {

    /** Fewer tell nothing. */
    private static final int FEWEST = 30;
    private static final Duration LONG = Duration.ofMinutes(30);

    private final InventedPaper invented;
    private final Importer importer;
    private final IndexUpkeep index;
    private final JdbcClient database;
    private final Editions editions;

    Corpus(InventedPaper invented, Importer importer, IndexUpkeep index, JdbcClient database, Editions editions) {
        this.invented = invented;
        this.importer = importer;
        this.index = index;
        this.database = database;
        this.editions = editions;
    }

    /** @return what was taken in, in words */
    String takeInvented(int articles) {
        invented.takeIn(articles);
        caughtUp();
        return "%,d invented articles (seed %d) beside the demo's.".formatted(articles, InventedPaper.SEED);
    }

    /** @param file in the exchange format; articles with a date are taken as live */
    String takeFrom(Path file) throws IOException {
        var summary = importer.run(Person.machine("import"), List.of(file.toString()), new ImportOptions(true, true), Progress.NONE);
        caughtUp();
        return "%,d articles of `%s` beside the demo's (%,d lines refused).".formatted(summary.added(), file.getFileName(), summary.rejections().size());
    }

    List<Items> items() {
        return editions.all().stream().map(edition -> Items.live(database, edition.language())).filter(items -> items.all().size() >= FEWEST).toList();
    }

    /** Leaves a dash in the place of all live headlines, which no search has for a word, and indexes that: nobody else reads this paper. */
    void leaveHeadlinesOut() {
        database.sql("update article set headline = '–' where publication = 'LIVE'").update();
        index.rebuild().join();
        caughtUp();
    }

    private void caughtUp() {
        if (!index.awaitCaughtUp(LONG)) {
            throw new IllegalStateException("The index did not catch up");
        }
    }
}
