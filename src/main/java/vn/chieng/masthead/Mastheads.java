package vn.chieng.masthead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chieng.masthead.MastheadDesk.MastheadChanged;
import vn.chieng.web.Editions;
import vn.chieng.web.Snapshot;

/** What the paper said of itself on any day; the few rows are read from memory, for every page asks. */
@Component
public class Mastheads {

    private final Snapshot<List<MastheadEntry>> all;
    private final Editions editions;
    private final Clock clock;

    Mastheads(MastheadTable table, Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        all = new Snapshot<>(clock, table::all);
    }

    /** The masthead in force; where a language has none, the first edition's; where there is none at all, a neutral one. */
    public Masthead on(LocalDate day, String language) {
        return entry(day, language).map(MastheadEntry::masthead).orElse(Masthead.UNSET);
    }

    public Masthead today(String language) {
        return on(LocalDate.now(clock), language);
    }

    Optional<MastheadEntry> entry(LocalDate day, String language) {
        var entries = all.get();
        return in(entries, day, language).or(() -> in(entries, day, editions.first().language()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void renew(MastheadChanged event) {
        changed();
    }

    void changed() {
        all.renew();
    }

    private static Optional<MastheadEntry> in(List<MastheadEntry> entries, LocalDate day, String language) {
        return entries.stream()
                .filter(entry -> entry.language().equals(language) && !entry.validFrom().isAfter(day))
                .max(Comparator.comparing(MastheadEntry::validFrom));
    }
}
