package vn.chieng.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chieng.place.PlaceEntry.ParentEntry;
import vn.chieng.place.PlaceEntry.PredecessorEntry;
import vn.chieng.place.PlaceRefused.Reason;

/** What must hold of all units together. */
final class PlaceRules {

    private final Map<String, PlaceEntry> units;

    PlaceRules(Map<String, PlaceEntry> units) {
        this.units = units;
    }

    void check() throws PlaceRefused {
        for (var unit : units.values()) {
            checkFacts(unit);
            checkNamed(unit);
        }
        checkCircles(key -> units.get(key).parents().stream().map(ParentEntry::id).toList(), Reason.CIRCLE_OF_PARENTS);
        var successors = Successions.of(units.values()).targets();
        checkCircles(key -> List.copyOf(successors.getOrDefault(key, Set.of())), Reason.CIRCLE_OF_SUCCESSORS);
    }

    private static void checkFacts(PlaceEntry unit) throws PlaceRefused {
        var texts = Stream.of(unit.id(), unit.code(), unit.typeVi(), unit.typeEn(), unit.name(), unit.ascii());
        if (texts.anyMatch(text -> text == null || text.isBlank())) {
            throw new PlaceRefused(Reason.INCOMPLETE, String.valueOf(unit.id()));
        }
        if (hasNonsense(unit)) {
            throw new PlaceRefused(Reason.NONSENSE, unit.id());
        }
        if (unit.level() == null || PlaceLevel.of(unit.level()).isEmpty()) {
            throw new PlaceRefused(Reason.UNKNOWN_LEVEL, unit.id(), String.valueOf(unit.level()));
        }
        checkSpan(unit, unit.from(), unit.to());
        for (var parent : unit.parents()) {
            checkSpan(unit, parent.from(), parent.to());
        }
        checkOneParentADay(unit);
    }

    private static boolean hasNonsense(PlaceEntry unit) {
        return unit.aliases().stream().anyMatch(String::isBlank)
                || Stream.of(unit.parents().stream().map(ParentEntry::id), unit.predecessors().stream().map(PredecessorEntry::id))
                        .flatMap(Function.identity()).anyMatch(Objects::isNull)
                || Stream.of(unit.communes(), unit.communes2019(), unit.communes2025()).anyMatch(count -> count != null && count < 0)
                || unit.id().equals(unit.successorDistrict());
    }

    private static void checkSpan(PlaceEntry unit, @Nullable LocalDate from, @Nullable LocalDate to) throws PlaceRefused {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new PlaceRefused(Reason.ENDS_BEFORE_START, unit.id());
        }
    }

    private static void checkOneParentADay(PlaceEntry unit) throws PlaceRefused {
        var parents = unit.parents();
        for (var i = 0; i < parents.size(); i++) {
            for (var other : parents.subList(i + 1, parents.size())) {
                if (meet(parents.get(i), other)) {
                    throw new PlaceRefused(Reason.TWO_PARENTS, unit.id(), other.id());
                }
            }
        }
    }

    private static boolean meet(ParentEntry one, ParentEntry other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(ParentEntry parent) {
        return parent.from() == null ? LocalDate.MIN : parent.from();
    }

    private static LocalDate ends(ParentEntry parent) {
        return parent.to() == null ? LocalDate.MAX : parent.to();
    }

    private void checkNamed(PlaceEntry unit) throws PlaceRefused {
        var named = Stream.of(unit.parents().stream().map(ParentEntry::id), unit.predecessors().stream().map(PredecessorEntry::id),
                unit.successors().stream(), Stream.ofNullable(unit.successorDistrict())).flatMap(Function.identity());
        var unknown = named.filter(key -> !units.containsKey(key)).findFirst();
        if (unknown.isPresent()) {
            throw new PlaceRefused(Reason.UNKNOWN_UNIT, unit.id(), unknown.get());
        }
    }

    private void checkCircles(Function<String, List<String>> next, Reason reason) throws PlaceRefused {
        var safe = new HashSet<String>();
        for (var key : units.keySet()) {
            follow(key, next, new LinkedHashSet<>(), safe, reason);
        }
    }

    private static void follow(String key, Function<String, List<String>> next, Set<String> path, Set<String> safe, Reason reason)
            throws PlaceRefused {
        if (!path.add(key)) {
            throw new PlaceRefused(reason, Stream.concat(Stream.of(key), path.stream()).distinct().toArray(String[]::new));
        }
        if (!safe.contains(key)) {
            for (var further : next.apply(key)) {
                follow(further, next, path, safe, reason);
            }
        }
        path.remove(key);
        safe.add(key);
    }
}
