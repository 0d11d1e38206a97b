package vn.chieng.transfer;

import java.io.IOException;

/** Takes the articles of one import, each once. */
final class ArticleIntake {

    private final Arrivals arrivals;
    private final Batch batch;
    private final Tally tally;
    private final Progress progress;
    private final SeenArticles seen = new SeenArticles();

    ArticleIntake(Arrivals arrivals, Batch batch, Tally tally, Progress progress) {
        this.arrivals = arrivals;
        this.batch = batch;
        this.tally = tally;
        this.progress = progress;
    }

    void take(Where where, ArticleLine line) throws IOException, Refused {
        var arrival = arrivals.of(line);
        if (!line.beside().pins().isEmpty() || !line.beside().bans().isEmpty()) {
            tally.odd("judgement-left-out");
        }
        switch (seen.see(arrival.key(), arrival.language(), arrival.hash())) {
            case NEVER -> {
                if (batch.add(where, arrival)) {
                    progress.at(tally.seen());
                }
            }
            case THE_SAME -> tally.tookAgain();
            case ANOTHER -> againAndOther(line);
        }
    }

    private void againAndOther(ArticleLine line) throws Refused {
        // An id made of the text itself: two renderings, one article.
        if (!line.isInferred("id")) {
            throw new Refused(Reason.SAME_ID, line.identity().id());
        }
        tally.tookAgain();
    }

    void finish() {
        batch.finish();
        progress.at(tally.seen());
    }
}
