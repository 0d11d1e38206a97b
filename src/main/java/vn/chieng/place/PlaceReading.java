package vn.chieng.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chieng.place.PlaceNames.Found;
import vn.chieng.text.Word;

/** Decides which units the names of one text mean: districts and provinces first, then the communes that they tell apart. */
final class PlaceReading {

    private final Atlas atlas;
    private final List<Word> words;
    private final LocalDate on;

    /** Districts and provinces named, by the word at which they are. */
    private final TreeMap<Integer, Place> above = new TreeMap<>();

    PlaceReading(Atlas atlas, List<Word> words, LocalDate on) {
        this.atlas = atlas;
        this.words = words;
        this.on = on;
    }

    List<PlaceMention> resolve(List<Found> found) {
        var elsewhere = elsewhere(found);
        var clear = found.stream().map(this::clear).map(place -> place.filter(one -> !elsewhere.contains(one))).toList();
        for (var i = 0; i < found.size(); i++) {
            var at = found.get(i).match().from();
            clear.get(i).filter(place -> place.level() != PlaceLevel.COMMUNE).ifPresent(place -> above.put(at, place));
        }
        var mentions = new ArrayList<PlaceMention>();
        for (var i = 0; i < found.size(); i++) {
            var one = found.get(i);
            clear.get(i).or(() -> byParent(one)).filter(place -> !elsewhere.contains(place)).ifPresent(place -> mentions.add(mention(one, place)));
        }
        return mentions;
    }

    /** Those whose names the text gives to units of a province that isn't known here, and what it says to lie in these. */
    private Set<Place> elsewhere(List<Found> found) {
        var elsewhere = new HashSet<Place>();
        var begins = found.stream().map(one -> one.match().from()).collect(Collectors.toSet());
        var isNext = false;
        for (var i = found.size() - 1; i >= 0; i--) {
            var one = found.get(i);
            var isJoined = i + 1 < found.size() && isJoined(one.match().to(), found.get(i + 1).match().from());
            isNext = OtherProvince.isNamed(words, one.match().to(), begins) || isNext && isJoined;
            if (isNext) {
                clear(one).ifPresent(elsewhere::add);
            }
        }
        return elsewhere;
    }

    /** "xã A, huyện B": a comma, and at most a type word of two. */
    private boolean isJoined(int to, int from) {
        return from - to <= 3 && words.subList(to, from).stream().anyMatch(word -> word.text().equals(","));
    }

    /** The unit that is meant whatever else the text says. */
    private Optional<Place> clear(Found found) {
        var meant = meant(found);
        if (isTyped(found)) {
            return only(meant);
        }
        var province = found.match().things().stream().filter(place -> place.level() == PlaceLevel.PROVINCE).toList();
        return isPerson(found) ? Optional.empty()
                : only(province).or(() -> only(meant.stream().filter(place -> place.level() == PlaceLevel.DISTRICT).toList()));
    }

    /** The commune whose district the text names; where several are named, of those with a type word the one whose is nearest. */
    private Optional<Place> byParent(Found found) {
        if (!isTyped(found) && isPerson(found)) {
            return Optional.empty();
        }
        var told = meant(found).stream().filter(place -> distance(place, found) != null).toList();
        return isTyped(found) ? told.stream().min(Comparator.comparing(place -> distance(place, found))) : only(told);
    }

    private List<Place> meant(Found found) {
        return nearestInTime(isTyped(found) ? ofKind(found) : begun(found));
    }

    private boolean isTyped(Found found) {
        return found.kind() != null && !(found.loose() && ofKind(found).isEmpty());
    }

    private List<Place> ofKind(Found found) {
        var kind = found.kind();
        return kind == null ? List.of() : filter(begun(found), kind::isOf);
    }

    /** A text doesn't speak of units that are still to come, as long as there is another of the name. */
    private List<Place> begun(Found found) {
        var begun = filter(found.match().things(), place -> place.from() == null || !place.from().isAfter(on));
        return begun.isEmpty() ? found.match().things() : begun;
    }

    private boolean isPerson(Found found) {
        return FamilyNames.precede(words, found.match().from());
    }

    private List<Place> nearestInTime(List<Place> places) {
        var nearest = places.stream().mapToLong(this::daysAway).min().orElse(0);
        return filter(places, place -> daysAway(place) == nearest);
    }

    private long daysAway(Place place) {
        return Math.abs(ChronoUnit.DAYS.between(on, place.inForceNearest(on)));
    }

    /** How many words away the text names the unit right above; behind the name is nearer. Null where it doesn't. */
    private @Nullable Integer distance(Place place, Found found) {
        var within = atlas.chain(place.id(), on);
        var at = found.match().from();
        return within.size() < 2 ? null : above.entrySet().stream()
                .filter(named -> named.getValue().equals(within.get(1)))
                .map(named -> named.getKey() > at ? named.getKey() - at : 2 * (at - named.getKey()))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private PlaceMention mention(Found found, Place place) {
        return new PlaceMention(place.id(), words.get(found.match().from()).start(), words.get(found.match().to() - 1).end());
    }

    private static List<Place> filter(List<Place> places, Predicate<Place> wanted) {
        return places.stream().filter(wanted).toList();
    }

    private static Optional<Place> only(List<Place> places) {
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }
}
