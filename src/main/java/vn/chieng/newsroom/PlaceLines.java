package vn.chieng.newsroom;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.Places;
import vn.chieng.text.Folding;
import vn.chieng.web.Edition;

/** Administrative units as people type them, one a line. A name that several units bear is nobody's until someone chooses. */
@Component
class PlaceLines {

    private final Gazetteer gazetteer;
    private final Places places;

    PlaceLines(Gazetteer gazetteer, Places places) {
        this.gazetteer = gazetteer;
        this.places = places;
    }

    String lines(List<Long> ids, Edition edition) {
        return ids.stream().flatMap(id -> gazetteer.byId(id).stream()).map(place -> label(place, edition)).collect(Collectors.joining("\n"));
    }

    /** @param before the units that the text had: their labels mean them and no others */
    Names read(String typed, List<Long> before, Edition edition) {
        if (typed.isBlank()) {
            return Names.of("", _ -> Optional.empty());
        }
        var had = spelt(before.stream().flatMap(id -> gazetteer.byId(id).stream()).toList(), place -> Stream.of(label(place, edition)));
        var labels = spelt(gazetteer.atlas().all(), place -> Stream.of(label(place, edition)));
        var names = spelt(gazetteer.atlas().all(), PlaceLines::names);
        return Names.of(typed, line -> {
            var name = Folding.fold(line);
            return only(had, name).or(() -> byKey(line)).or(() -> only(labels, name)).or(() -> only(names, name));
        });
    }

    Optional<Long> byKey(String key) {
        return gazetteer.byKey(key).map(Place::id);
    }

    List<Names.Choice> choices(String name, Edition edition) {
        return places.suggest(edition, name).stream().map(place -> new Names.Choice(place.key(), place.label())).toList();
    }

    private String label(Place place, Edition edition) {
        return places.choice(place, edition.locale());
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name(), place.label("vi"), place.label("en")), place.facts().aliases().stream());
    }

    /** Which units are meant by each spelling; folded once, however many lines are read. */
    private static Map<String, Set<Long>> spelt(Collection<Place> places, Function<Place, Stream<String>> spellings) {
        var spelt = new HashMap<String, Set<Long>>();
        places.forEach(place -> spellings.apply(place).map(Folding::fold)
                .forEach(name -> spelt.computeIfAbsent(name, _ -> new HashSet<>()).add(place.id())));
        return spelt;
    }

    private static Optional<Long> only(Map<String, Set<Long>> spelt, String name) {
        return Optional.ofNullable(spelt.get(name)).filter(found -> found.size() == 1).map(found -> found.iterator().next());
    }
}
