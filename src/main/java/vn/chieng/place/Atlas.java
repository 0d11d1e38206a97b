package vn.chieng.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All units as they are known at one moment, in memory; safe to read from anywhere. */
public final class Atlas {

    private final Map<Long, Place> byId = new HashMap<>();
    private final Map<String, Place> byKey = new HashMap<>();
    private final Map<String, Place> bySlug = new HashMap<>();
    private final Map<Long, List<Place>> children = new HashMap<>();
    private final Lineage lineage;
    /** The days on which anything began or was over: from one to the next, all stays as it is. */
    private final NavigableSet<LocalDate> turns = new TreeSet<>();
    /** What was reckoned once; an article's page asks for hundreds. */
    private final Map<Chained, List<Place>> chains = new ConcurrentHashMap<>();
    private final Map<Chained, Set<Long>> within = new ConcurrentHashMap<>();
    private final Map<Lain, Set<Place>> areas = new ConcurrentHashMap<>();

    private record Chained(long id, LocalDate since) {}

    private record Lain(Place place, LocalDate since, PlaceLevel level) {}

    Atlas(Collection<Place> places) {
        for (var place : places) {
            byId.put(place.id(), place);
            byKey.put(place.key(), place);
            bySlug.put(place.slug(), place);
        }
        lineage = new Lineage(byKey);
        places.stream().map(Place::facts).flatMap(Atlas::turns).filter(Objects::nonNull).forEach(turns::add);
        for (var place : places) {
            place.facts().parents().stream().map(parent -> byKey.get(parent.id()).id()).distinct()
                    .forEach(parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(place));
        }
        children.values().forEach(list -> list.sort(PlaceOrder.BY_NAME));
    }

    private static Stream<@Nullable LocalDate> turns(PlaceEntry facts) {
        return Stream.concat(Stream.of(facts.from(), facts.to()), facts.parents().stream().flatMap(parent -> Stream.of(parent.from(), parent.to())));
    }

    private LocalDate since(LocalDate day) {
        return Objects.requireNonNullElse(turns.floor(day), LocalDate.MIN);
    }

    public Collection<Place> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<Place> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Place> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<Place> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * The unit and those above it in force on a day, the unit first; on a day outside its life, as on the nearest day of it. Empty
     * for an unknown id.
     */
    public List<Place> chain(long id, LocalDate on) {
        return byId.containsKey(id) ? chains.computeIfAbsent(new Chained(id, since(on)), _ -> reckonChain(id, on)) : List.of();
    }

    private List<Place> reckonChain(long id, LocalDate on) {
        var chain = new LinkedHashSet<Place>();
        byId(id).ifPresent(place -> climb(place, place.inForceNearest(on), chain));
        return List.copyOf(chain);
    }

    /** The ids of the {@link #chain}, the unit's first; can't be changed. */
    public Set<Long> within(long id, LocalDate on) {
        return byId.containsKey(id) ? within.computeIfAbsent(new Chained(id, since(on)), _ -> ids(chain(id, on))) : Set.of();
    }

    private static Set<Long> ids(List<Place> chain) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(chain.stream().map(Place::id).toList()));
    }

    /** The units that have this one above them on a day; of a closed unit, those of its last day. By level and name. */
    public List<Place> children(long id, LocalDate on) {
        return byId(id).map(place -> below(place, place.inForceNearest(on))).orElse(List.of());
    }

    /** The units of which this one was made. */
    public List<Kin> directPredecessors(long id) {
        return byId(id).map(place -> lineage.direct(place, lineage::before)).orElse(List.of());
    }

    /** The units that this one became. */
    public List<Kin> directSuccessors(long id) {
        return byId(id).map(place -> lineage.direct(place, lineage::after)).orElse(List.of());
    }

    /** All units whose land, in whole or in part, came down to this one; nearest first. */
    public List<Kin> predecessors(long id) {
        return byId(id).map(place -> lineage.all(place, lineage::before)).orElse(List.of());
    }

    /** All units to which land of this one went, nearest first. */
    public List<Kin> successors(long id) {
        return byId(id).map(place -> lineage.all(place, lineage::after)).orElse(List.of());
    }

    /**
     * How near two units are: 3 the same unit, or the same commune before and after a change; 2 in the same district, or one of
     * them that district; 1 in the same province; 0 none of it. Districts and provinces are the same through succession.
     *
     * @param on the day whose parents count
     */
    public int nearness(long one, long other, LocalDate on) {
        var a = byId.get(one);
        var b = byId.get(other);
        if (a == null || b == null) {
            return 0;
        }
        if (one == other || sameCommune(a, b)) {
            return 3;
        }
        if (shared(a, b, on, PlaceLevel.DISTRICT)) {
            return 2;
        }
        return shared(a, b, on, PlaceLevel.PROVINCE) ? 1 : 0;
    }

    private boolean sameCommune(Place a, Place b) {
        return a.level() == PlaceLevel.COMMUNE && b.level() == PlaceLevel.COMMUNE
                && (lineage.leadsTo(a, b) || lineage.leadsTo(b, a));
    }

    private boolean shared(Place a, Place b, LocalDate on, PlaceLevel level) {
        return !Collections.disjoint(areas(a, on, level), areas(b, on, level));
    }

    /** The districts or provinces in which a unit lies or lay, and what these became as a whole. */
    private Set<Place> areas(Place place, LocalDate on, PlaceLevel level) {
        return areas.computeIfAbsent(new Lain(place, since(on), level), _ -> reckonAreas(place, on, level));
    }

    private Set<Place> reckonAreas(Place place, LocalDate on, PlaceLevel level) {
        var origins = new ArrayList<>(List.of(place));
        lineage.all(place, lineage::before).stream().filter(kin -> !kin.partial()).map(Kin::place).forEach(origins::add);
        var areas = origins.stream()
                .flatMap(origin -> chain(origin.id(), on).stream())
                .filter(unit -> unit.level() == level)
                .collect(Collectors.toCollection(HashSet::new));
        Optional.ofNullable(place.facts().successorDistrict()).map(byKey::get).filter(unit -> unit.level() == level).ifPresent(areas::add);
        List.copyOf(areas).forEach(area -> lineage.all(area, lineage::after).stream()
                .filter(kin -> !kin.partial() && kin.place().level() == level).map(Kin::place).forEach(areas::add));
        return Set.copyOf(areas);
    }

    private void climb(Place place, LocalDate on, Set<Place> chain) {
        if (chain.add(place)) {
            for (var parent : place.facts().parents()) {
                if ((parent.from() == null || !on.isBefore(parent.from())) && (parent.to() == null || on.isBefore(parent.to()))) {
                    climb(byKey.get(parent.id()), on, chain);
                }
            }
        }
    }

    private List<Place> below(Place place, LocalDate on) {
        return children.getOrDefault(place.id(), List.of()).stream()
                .filter(child -> child.isInForce(on) && chain(child.id(), on).contains(place))
                .toList();
    }
}
