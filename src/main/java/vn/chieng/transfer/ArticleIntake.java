package vn.chieng.transfer;

import vn.chieng.article.Arrival;
import vn.chieng.related.Judgement;

/** Takes the articles of one import, each once. */
final class ArticleIntake {

    private final Arrivals arrivals;
    private final Batch batch;
    private final Tally tally;
    private final Progress progress;
    private final SeenArticles seen = new SeenArticles();
    private final SeenArticles addresses = new SeenArticles();
    private final JudgementIntake judgements;

    ArticleIntake(JudgementIntake judgements, Arrivals arrivals, Batch batch, Tally tally, Progress progress) {
        this.judgements = judgements;
        this.arrivals = arrivals;
        this.batch = batch;
        this.tally = tally;
        this.progress = progress;
    }

    void take(Where where, ArticleLine line) throws Refused {
        var arrival = arrivals.of(line);
        switch (seen.see(arrival.key(), arrival.language(), arrival.hash())) {
            case NEVER -> {
                noteAddress(arrival);
                if (batch.add(where, arrival, new Judgement(arrival.key(), arrival.language(), line.beside().pins(), line.beside().bans()))) {
                    progress.at(tally.seen());
                }
            }
            case THE_SAME -> tally.tookAgain();
            case ANOTHER -> againAndOther(line);
        }
    }

    /** An address leads to one article, the first that came. */
    private void noteAddress(Arrival arrival) {
        if (arrival.address() != null && addresses.see(arrival.address(), "", arrival.key()) == SeenArticles.Before.ANOTHER) {
            tally.odd("address-taken");
        }
    }

    private void againAndOther(ArticleLine line) throws Refused {
        // An id made of the text itself: two renderings, one article.
        if (!line.isInferred("id")) {
            throw new Refused(Reason.SAME_ID, line.identity().id());
        }
        tally.tookAgain();
    }

    /** What an article is pinned beside may come after it: by now all there is has come. */
    void finish() {
        batch.finish();
        tally.open(judgements.finish().stream().map(key -> "article:" + key).toList());
        progress.at(tally.seen());
    }
}
