package vn.chieng.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who came from whom. A unit that went to several is a partial predecessor of each, whether the data says so or not: a
 * district that was divided into communes is none of them as a whole.
 */
final class Lineage {

    /** One step, from the unit that it is kept under. */
    record Step(Place to, boolean partial) {}

    private final Map<Place, List<Step>> before = new HashMap<>();
    private final Map<Place, List<Step>> after = new HashMap<>();
    private final Map<Place, Set<Place>> became = new ConcurrentHashMap<>();

    Lineage(Map<String, Place> byKey) {
        var successions = Successions.of(byKey.values().stream().map(Place::facts).toList());
        var targets = successions.targets();
        successions.all().forEach((pair, told) -> {
            var from = byKey.get(pair.from());
            var to = byKey.get(pair.to());
            var partial = told.partial() || targets.get(pair.from()).size() > 1;
            before.computeIfAbsent(to, _ -> new ArrayList<>()).add(new Step(from, partial));
            after.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Step(to, partial));
        });
    }

    List<Step> before(Place place) {
        return before.getOrDefault(place, List.of());
    }

    List<Step> after(Place place) {
        return after.getOrDefault(place, List.of());
    }

    List<Kin> direct(Place place, Function<Place, List<Step>> steps) {
        return steps.apply(place).stream().map(step -> new Kin(step.to(), step.partial())).toList();
    }

    /** Breadth first; a unit reached both whole and in part is whole. */
    List<Kin> all(Place start, Function<Place, List<Step>> steps) {
        var found = new LinkedHashMap<Place, Boolean>();
        var open = new ArrayDeque<>(List.of(new Step(start, false)));
        while (!open.isEmpty()) {
            var here = open.poll();
            for (var step : steps.apply(here.to())) {
                var partial = here.partial() || step.partial();
                var known = found.get(step.to());
                if (known == null || known && !partial) {
                    found.put(step.to(), partial);
                    open.add(new Step(step.to(), partial));
                }
            }
        }
        return found.entrySet().stream().map(one -> new Kin(one.getKey(), one.getValue())).toList();
    }

    boolean leadsTo(Place from, Place to) {
        return became.computeIfAbsent(from, _ -> all(from, this::after).stream().map(Kin::place).collect(Collectors.toUnmodifiableSet())).contains(to);
    }
}
