package vn.chieng.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Kin;
import vn.chieng.place.Place;
import vn.chieng.web.Edition;
import vn.chieng.web.Parameters;

/** Puts a unit's page together. */
@Component
class PlaceReading {

    private final Gazetteer gazetteer;
    private final Units units;
    private final Wording wording;
    private final Links links;
    private final Parameters parameters;

    PlaceReading(Gazetteer gazetteer, Units units, Wording wording, Links links, Parameters parameters) {
        this.gazetteer = gazetteer;
        this.units = units;
        this.wording = wording;
        this.links = links;
        this.parameters = parameters;
    }

    ShownPlace of(Place place, Edition edition, boolean gathered) {
        var id = place.id();
        var before = gazetteer.directPredecessors(id);
        var after = gazetteer.directSuccessors(id);
        var children = gazetteer.children(id, units.today());
        var counts = units.counts(Stream.concat(Stream.concat(before.stream(), after.stream()).map(Kin::place), children.stream()), edition);
        return new ShownPlace(place.label(edition.language()), wording.say(edition, "place.level." + place.level().word()), place.facts().code(),
                above(place, edition), parents(place, edition), place.from() == null ? null : wording.day(edition, place.from()),
                act(place.facts().openedBy()), place.to() == null ? null : wording.day(edition, place.to()), act(place.facts().closedBy()),
                place.isClosed(units.today()), units.kin(before, counts, edition), units.kin(after, counts, edition),
                units.counted(children, counts, edition), gathering(place, edition, gathered));
    }

    /** The unit itself and, where they are asked for, all that it came from. */
    List<Long> gathered(Place place, boolean gathered) {
        var from = gathered ? gazetteer.predecessors(place.id()) : List.<Kin>of();
        return Stream.concat(Stream.of(place), from.stream().map(Kin::place)).map(Place::id).distinct().toList();
    }

    String address(Place place, Edition edition, boolean gathered) {
        var plain = links.of(edition, "/@place/{}", place.slug());
        return gathered ? plain + "?" + parameters.word(edition, "gather") + "=" + parameters.word(edition, "gather.before") : plain;
    }

    /** Data may tell in other words why a unit ended; readers are shown the numbers of acts. */
    private static @Nullable String act(@Nullable String by) {
        return by != null && by.contains("/") ? by : null;
    }

    private List<Unit> above(Place place, Edition edition) {
        var chain = new ArrayList<>(gazetteer.chain(place.id(), units.today()));
        chain.remove(place);
        return chain.reversed().stream().map(unit -> units.of(unit, edition)).toList();
    }

    private List<Unit> parents(Place place, Edition edition) {
        return place.facts().parents().stream()
                .flatMap(parent -> gazetteer.byKey(parent.id()).map(unit -> units.between(unit, parent.from(), parent.to(), edition)).stream())
                .toList();
    }

    private ShownPlace.@Nullable Gathering gathering(Place place, Edition edition, boolean gathered) {
        var from = gazetteer.predecessors(place.id());
        return from.isEmpty() ? null
                : new ShownPlace.Gathering(gathered, address(place, edition, !gathered), units.kin(from, Map.of(), edition));
    }
}
