package vn.chieng.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return Names.of(typed, line -> {
            var name = Folding.fold(line);
            return only(before.stream().flatMap(id -> gazetteer.byId(id).stream()), place -> isLabel(place, name, edition))
                    .or(() -> byKey(line))
                    .or(() -> only(gazetteer.atlas().all().stream(), place -> isLabel(place, name, edition)))
                    .or(() -> only(gazetteer.atlas().all().stream(), place -> bears(place, name)));
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

    private boolean isLabel(Place place, String folded, Edition edition) {
        return folded.startsWith(Folding.fold(place.label(edition.language()))) && Folding.fold(label(place, edition)).equals(folded);
    }

    private static boolean bears(Place place, String folded) {
        return Stream.concat(Stream.of(place.name(), place.label("vi"), place.label("en")), place.facts().aliases().stream())
                .anyMatch(name -> Folding.fold(name).equals(folded));
    }

    private static Optional<Long> only(Stream<Place> among, Predicate<Place> wanted) {
        var found = among.filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
