package vn.chieng.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of which unit, as told by both sides together. */
record Successions(Map<Pair, Told> all) {

    record Pair(String from, String to) {}

    /** Where each side tells it; null where that side is silent. */
    record Told(boolean partial, @Nullable Integer byFrom, @Nullable Integer byTo) {

        Told and(Told other) {
            return new Told(partial || other.partial, byFrom == null ? other.byFrom : byFrom, byTo == null ? other.byTo : byTo);
        }
    }

    static Successions of(Collection<PlaceEntry> units) {
        var all = new LinkedHashMap<Pair, Told>();
        for (var unit : units) {
            for (var i = 0; i < unit.successors().size(); i++) {
                all.merge(new Pair(unit.id(), unit.successors().get(i)), new Told(false, i, null), Told::and);
            }
            for (var i = 0; i < unit.predecessors().size(); i++) {
                var before = unit.predecessors().get(i);
                all.merge(new Pair(before.id(), unit.id()), new Told(before.isPartial(), null, i), Told::and);
            }
        }
        return new Successions(all);
    }

    Map<String, Set<String>> targets() {
        var targets = new LinkedHashMap<String, Set<String>>();
        all.keySet().forEach(pair -> targets.computeIfAbsent(pair.from(), _ -> new LinkedHashSet<>()).add(pair.to()));
        return targets;
    }
}
