package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.List;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.related.Judgement;
import vn.chieng.related.Judgements;

/** Takes the articles of one import, each once. */
final class ArticleIntake {

    private final Arrivals arrivals;
    private final Batch batch;
    private final Tally tally;
    private final Progress progress;
    private final SeenArticles seen = new SeenArticles();
    private final SeenArticles addresses = new SeenArticles();
    private final Person by;
    private final Judgements judgements;
    private final List<Judgement> judged = new ArrayList<>();

    ArticleIntake(Person by, Judgements judgements, Arrivals arrivals, Batch batch, Tally tally, Progress progress) {
        this.by = by;
        this.judgements = judgements;
        this.arrivals = arrivals;
        this.batch = batch;
        this.tally = tally;
        this.progress = progress;
    }

    void take(Where where, ArticleLine line) throws Refused {
        var arrival = arrivals.of(line);
        if (!line.beside().pins().isEmpty() || !line.beside().bans().isEmpty()) {
            judged.add(new Judgement(arrival.key(), arrival.language(), line.beside().pins(), line.beside().bans()));
        }
        switch (seen.see(arrival.key(), arrival.language(), arrival.hash())) {
            case NEVER -> {
                noteAddress(arrival);
                if (batch.add(where, arrival)) {
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

    /** What an article is pinned beside may come after it, so judgements wait for the last article. */
    void finish() {
        batch.finish();
        judged.forEach(judgement -> tally.open(judgements.take(by, judgement).stream().map(key -> "article:" + key).toList()));
        progress.at(tally.seen());
    }
}
