package vn.chieng.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;

/** Where administrative units come in. */
@Component
public class PlaceDesk {

    private final PlaceRows rows;
    private final PlaceWriter writer;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PlaceDesk(PlaceRows rows, PlaceWriter writer, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.writer = writer;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(rollbackFor = PlaceRefused.class)
    public Taken take(Person by, PlaceEntry entry) throws PlaceRefused {
        return takeAll(by, List.of(entry)).getFirst();
    }

    /**
     * Takes the units together, so that each may name any other, in whatever order they come.
     *
     * @return what was done with each, in their order
     */
    @Transactional(rollbackFor = PlaceRefused.class)
    public List<Taken> takeAll(Person by, List<PlaceEntry> entries) throws PlaceRefused {
        by.must(Role.EDITOR);
        writer.lock();
        var stored = rows.all();
        var before = stored.stream().collect(Collectors.toMap(place -> place.facts().id(), StoredPlace::facts));
        var after = new LinkedHashMap<>(before);
        entries.forEach(entry -> after.put(entry.id(), entry));
        new PlaceRules(after).check();
        var changed = after.values().stream().filter(unit -> !unit.equals(before.get(unit.id()))).toList();
        if (!changed.isEmpty()) {
            var given = stored.stream().collect(Collectors.toMap(place -> place.facts().id(), StoredPlace::slug));
            writer.write(changed, new PlaceSlugs(after, given).forAll(changed), Successions.of(after.values()));
            tell(by, changed, before);
        }
        return entries.stream().map(entry -> taken(entry, before)).toList();
    }

    @Transactional(readOnly = true)
    public List<PlaceEntry> entries() {
        return rows.all().stream().map(StoredPlace::facts).toList();
    }

    private void tell(Person by, List<PlaceEntry> changed, Map<String, PlaceEntry> before) {
        var log = new ArrayList<AuditLog.Entry>();
        changed.forEach(unit -> log.add(new AuditLog.Entry(by.login(), "place.taken", "place/" + unit.id(),
                Map.of("name", unit.typeVi() + " " + unit.name(), "done", taken(unit, before)))));
        audit.record(log);
        events.publishEvent(new PlacesChanged(changed.stream().map(PlaceEntry::id).collect(Collectors.toSet())));
    }

    private static Taken taken(PlaceEntry entry, Map<String, PlaceEntry> before) {
        var known = before.get(entry.id());
        return known == null ? Taken.ADDED : known.equals(entry) ? Taken.UNCHANGED : Taken.CHANGED;
    }
}
