package vn.chieng.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chieng.web.Snapshot;

/**
 * What is known of the administrative units now, answered from memory. {@link Atlas} says what each answer means; work that
 * needs its answers to agree with each other takes one atlas and keeps it.
 */
@Component
public class Gazetteer {

    private record View(Atlas atlas, PlaceNames names) {}

    private final Snapshot<View> view;

    Gazetteer(PlaceRows rows, Clock clock) {
        view = new Snapshot<>(clock, () -> {
            var atlas = new Atlas(rows.all().stream().map(Place::of).toList());
            return new View(atlas, new PlaceNames(atlas));
        });
    }

    public Atlas atlas() {
        return view.get().atlas();
    }

    public Optional<Place> byId(long id) {
        return atlas().byId(id);
    }

    public Optional<Place> byKey(String key) {
        return atlas().byKey(key);
    }

    public Optional<Place> bySlug(String slug) {
        return atlas().bySlug(slug);
    }

    /** The ids of the unit and of those above it on a day, the unit's first; can't be changed. */
    public Set<Long> within(long id, LocalDate on) {
        return atlas().within(id, on);
    }

    public List<Place> chain(long id, LocalDate on) {
        return atlas().chain(id, on);
    }

    public List<Place> children(long id, LocalDate on) {
        return atlas().children(id, on);
    }

    public List<Kin> directPredecessors(long id) {
        return atlas().directPredecessors(id);
    }

    public List<Kin> directSuccessors(long id) {
        return atlas().directSuccessors(id);
    }

    public List<Kin> predecessors(long id) {
        return atlas().predecessors(id);
    }

    public List<Kin> successors(long id) {
        return atlas().successors(id);
    }

    public int nearness(long one, long other, LocalDate on) {
        return atlas().nearness(one, other, on);
    }

    PlaceNames names() {
        return view.get().names();
    }

    /** Before anyone else hears of it: they ask this gazetteer. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void renew(PlacesChanged event) {
        view.renew();
    }
}
