package vn.chieng.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Receipt;

/** Puts articles into the paper and waits until they can be found. */
class SearchPaper {

    static final Instant DATE = Instant.parse("2024-05-20T01:30:00Z");
    private static final Person IMPORTER = Person.machine("import");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final IntakeDesk intake;
    private final IndexUpkeep upkeep;
    private final List<Arrival> arrivals = new ArrayList<>();

    SearchPaper(IntakeDesk intake, IndexUpkeep upkeep) {
        this.intake = intake;
        this.upkeep = upkeep;
    }

    SearchPaper with(String headline, String standfirst, String body) {
        return with("vi", DATE, text(headline, standfirst, body));
    }

    SearchPaper with(String language, Instant date, Manuscript text) {
        var key = Newspaper.fresh("tim");
        arrivals.add(new Arrival(key, null, language, key, text, Arrival.State.LIVE, date, null, List.of(), null, List.of(), null, key));
        return this;
    }

    /** Their ids. */
    List<Long> indexed() {
        var receipts = intake.take(IMPORTER, arrivals);
        arrivals.clear();
        caughtUp();
        return receipts.stream().map(receipt -> ((Receipt.Added) receipt).articleId()).toList();
    }

    void caughtUp() {
        Assertions.assertThat(upkeep.awaitCaughtUp(LONGEST)).as("the index has caught up").isTrue();
    }

    static Manuscript text(String headline, String standfirst, String body) {
        return text(headline, standfirst, body, null, List.of(), List.of());
    }

    static Manuscript text(String headline, String standfirst, String body, Long section, List<Long> topics, List<Long> places) {
        return new Manuscript(headline, standfirst, "<p>" + body + "</p>", "", "", section, topics, places, null, "", List.of(), List.of());
    }
}
