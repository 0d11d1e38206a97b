package vn.chieng.masthead;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the paper said of itself on any day. Every page asks, so the few rows are kept in memory for half a minute. */
@Component
public class Mastheads {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MastheadTable table;
    private final Clock clock;
    private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

    Mastheads(MastheadTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The masthead in force; where a language has none, the Vietnamese one; where there is none at all, a neutral one. */
    public Masthead on(LocalDate day, String language) {
        var entries = entries();
        return in(entries, day, language).or(() -> in(entries, day, "vi")).map(MastheadEntry::masthead).orElse(Masthead.UNSET);
    }

    public Masthead today(String language) {
        return on(LocalDate.now(clock), language);
    }

    /** Called when a row has changed, so that the change is seen at once by the process that made it. */
    void changed() {
        last.set(null);
    }

    static Optional<MastheadEntry> in(List<MastheadEntry> entries, LocalDate day, String language) {
        return entries.stream()
                .filter(entry -> entry.language().equals(language) && !entry.validFrom().isAfter(day))
                .max(Comparator.comparing(MastheadEntry::validFrom));
    }

    private List<MastheadEntry> entries() {
        var now = clock.instant();
        var reading = last.get();
        if (reading == null || reading.at().plus(FRESH).isBefore(now)) {
            reading = new Reading(now, table.all());
            last.set(reading);
        }
        return reading.entries();
    }

    private record Reading(Instant at, List<MastheadEntry> entries) {}
}
