package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.spelling.Wordbooks;

/** How well search finds: judged queries over the demo, then known items and spelling variants among many more articles. */
@Component
class FindFigures {

    private final JudgedQueries judged;
    private final Corpus corpus;
    private final KnownItems known;
    private final SameAnswers same;
    private final Wordbooks wordbooks;
    private final Clock clock;

    FindFigures(JudgedQueries judged, Corpus corpus, KnownItems known, SameAnswers same, Wordbooks wordbooks, Clock clock) {
        this.judged = judged;
        this.corpus = corpus;
        this.known = known;
        this.same = same;
        this.wordbooks = wordbooks;
        this.clock = clock;
    }

    /**
     * @param file     articles to look for; null for invented ones
     * @param articles how many are invented
     */
    Report measure(@Nullable Path file, int articles) throws IOException {
        var report = new Report("How well search finds").says(new Machine(clock).words());
        judged.measure(report);
        report.headed("Known items and spelling variants").says(file == null ? corpus.takeInvented(articles) : corpus.takeFrom(file));
        var papers = corpus.items();
        papers.forEach(items -> wordbooks.learn(items.language()));
        papers.forEach(items -> withHeadlines(report, items));
        corpus.leaveHeadlinesOut();
        papers.forEach(items -> wordbooks.learn(items.language()));
        papers.forEach(items -> known.headless(report, items));
        return report;
    }

    private void withHeadlines(Report report, Items items) {
        known.headed(report, items);
        known.documents(report, items);
        same.measure(report, items);
    }
}
