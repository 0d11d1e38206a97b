package vn.chieng.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a text that an import brings was shown: elsewhere as its source says, here since now and not a moment earlier. */
final class IntakeDating {

    private IntakeDating() {}

    /** @param shown what readers see of the article here; null when they see nothing */
    static Instant since(Arrival arrival, String hash, IntakeGround.@Nullable Shown shown, Instant now) {
        var updated = arrival.updated();
        if (shown == null) {
            return updated == null ? Objects.requireNonNull(arrival.published()) : updated;
        }
        if (shown.hash().equals(hash)) {
            return shown.since();
        }
        return updated != null && updated.isAfter(shown.since()) && updated.isBefore(now) ? updated : now;
    }

    /** Until when it was shown; null while it is. */
    static @Nullable Instant until(Arrival arrival, IntakeGround.@Nullable Shown shown, Instant now) {
        if (arrival.state() != Arrival.State.WITHDRAWN || arrival.withdrawn() == null) {
            return null;
        }
        return shown == null ? arrival.withdrawn().at() : now;
    }

    /** A date that is over and that nothing is planned for: an editor may still publish under it. */
    static @Nullable Instant toPropose(Arrival arrival, Instant now) {
        var date = arrival.published();
        var isFree = arrival.state() == Arrival.State.DRAFT && date != null && !date.isAfter(now);
        return isFree && arrival.plans().stream().noneMatch(Arrival.Plan::publish) ? date : null;
    }
}
