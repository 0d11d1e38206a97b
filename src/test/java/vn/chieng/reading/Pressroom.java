package vn.chieng.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Receipt;

/** Prints articles for tests of readers' pages. */
class Pressroom {

    static final Instant DATE = Instant.parse("2024-12-20T01:30:00Z");

    private final IntakeDesk intake;
    private final Newspaper paper;

    Pressroom(IntakeDesk intake, Newspaper paper) {
        this.intake = intake;
        this.paper = paper;
    }

    long print(String headline) {
        return print("vi", Newspaper.fresh("bai"), paper.manuscript(headline), DATE);
    }

    long print(String language, String story, Manuscript manuscript, Instant at) {
        return print(new Arrival(Newspaper.fresh("bai"), null, language, story, manuscript, Arrival.State.LIVE, at, null, List.of(), null,
                List.of(), null, Newspaper.fresh("dau")));
    }

    long printFrom(String headline, @Nullable String address) {
        return print(new Arrival(Newspaper.fresh("bai"), null, "vi", Newspaper.fresh("bai"), paper.manuscript(headline), Arrival.State.LIVE, DATE,
                null, List.of(), null, List.of(), address, Newspaper.fresh("dau")));
    }

    long printWithdrawn(String headline) {
        return print(new Arrival(Newspaper.fresh("bai"), null, "vi", Newspaper.fresh("bai"), paper.manuscript(headline), Arrival.State.WITHDRAWN, DATE,
                null, List.of(), new Arrival.Withdrawn(Instant.parse("2025-01-02T03:00:00Z"), "Sai sự thật"), List.of(), null, Newspaper.fresh("dau")));
    }

    static Manuscript with(Manuscript m, String body, List<String> inferred) {
        return new Manuscript(m.headline(), m.standfirst(), body, m.byline(), m.source(), m.sectionId(), m.topicIds(), m.placeIds(), m.coverId(),
                m.note(), inferred, m.openNames());
    }

    private long print(Arrival arrival) {
        return ((Receipt.Added) intake.take(Person.machine("import"), List.of(arrival)).getFirst()).number();
    }
}
