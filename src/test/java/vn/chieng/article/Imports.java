package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrivals for tests, in the making. */
record Imports(String key, Manuscript text, Arrival.State state, @Nullable Instant published, @Nullable Instant updated,
        List<Arrival.Plan> plans) {

    static Imports draft(String key, Manuscript text) {
        return new Imports(key, text, Arrival.State.DRAFT, null, null, List.of());
    }

    static Imports live(String key, Manuscript text, Instant date) {
        return new Imports(key, text, Arrival.State.LIVE, date, null, List.of());
    }

    Imports dated(Instant date) {
        return new Imports(key, text, state, date, updated, plans);
    }

    Imports updated(Instant at) {
        return new Imports(key, text, state, published, at, plans);
    }

    Imports planned(Arrival.Plan... all) {
        return new Imports(key, text, state, published, updated, List.of(all));
    }

    Arrival arrival() {
        return new Arrival(key, null, "vi", key, text, state, published, updated, plans, null, List.of(), null,
                String.valueOf(hashCode()));
    }

    static Arrival withdrawn(String key, Manuscript text, Instant date, Instant at) {
        return new Arrival(key, null, "vi", key, text, Arrival.State.WITHDRAWN, date, null, List.of(), new Arrival.Withdrawn(at, "Sai"),
                List.of(), null, key + at);
    }

    static Arrival.Plan publication(Instant at) {
        return new Arrival.Plan(true, at, null);
    }

    static Arrival.Plan withdrawal(Instant at) {
        return new Arrival.Plan(false, at, "Hết hạn");
    }
}
