package vn.chieng.transfer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.Arrival;

/** What becomes of an article when it arrives: where its source is silent, the import's options speak. */
record Course(Arrival.State state, @Nullable Instant published, @Nullable Instant updated, List<Arrival.Plan> plans,
        Arrival.@Nullable Withdrawn withdrawn, boolean isDateGuessed) {

    static Course of(ArticleLine line, ImportOptions options, Instant now) {
        var said = line.course();
        var date = said.published() == null ? null : Times.stored(said.published());
        var updated = said.updated() == null || date == null || !said.updated().isAfter(date) ? null : Times.stored(said.updated());
        return switch (state(said, options)) {
            case DRAFT -> new Course(Arrival.State.DRAFT, date, updated, said.planned(), null, false);
            case LIVE -> date != null && date.isAfter(now) ? planned(said, date) : live(said, date, updated, now);
            case WITHDRAWN -> withdrawn(said, date, updated, now);
        };
    }

    private static Arrival.State state(ArticleLine.Course said, ImportOptions options) {
        if (said.state() != null) {
            return said.state();
        }
        if (said.withdrawn() != null) {
            return Arrival.State.WITHDRAWN;
        }
        return options.publish() && said.published() != null ? Arrival.State.LIVE : Arrival.State.DRAFT;
    }

    private static Course live(ArticleLine.Course said, @Nullable Instant date, @Nullable Instant updated, Instant now) {
        return new Course(Arrival.State.LIVE, date == null ? Times.stored(now) : date, updated, said.planned(), null, date == null);
    }

    private static Course planned(ArticleLine.Course said, Instant date) {
        var plans = Stream.concat(Stream.of(new Arrival.Plan(true, date, null)), said.planned().stream().filter(plan -> !plan.publish()));
        return new Course(Arrival.State.DRAFT, date, null, plans.toList(), null, false);
    }

    private static Course withdrawn(ArticleLine.Course said, @Nullable Instant date, @Nullable Instant updated, Instant now) {
        var since = date == null ? Times.stored(now) : date;
        var withdrawn = said.withdrawn() == null ? new Arrival.Withdrawn(Times.stored(now), "") : said.withdrawn();
        // Shown for no time at all rather than for less.
        var at = Stream.of(withdrawn.at(), since, updated == null ? since : updated).max(Instant::compareTo).orElseThrow();
        return new Course(Arrival.State.WITHDRAWN, since, updated, said.planned(), new Arrival.Withdrawn(Times.stored(at), withdrawn.reason()),
                date == null);
    }
}
