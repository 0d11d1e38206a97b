package vn.chieng.related;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.LiveFacts.Facts;
import vn.chieng.place.Atlas;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;

/** Compares articles with one subject: topics by rarity, places by nearness, words, time. Knows no database. */
final class Comparison {

    private final Subject subject;
    private final Rarity rarity;
    private final Atlas places;
    private final LocalDate day;
    private final double rarityOfAll;
    /** Of each of the subject's places, the units it lies in, itself and the smallest first. */
    private final List<Set<Long>> chains;
    /** Sixty candidates lie in few places. */
    private final Map<Long, Integer> nearness = new HashMap<>();

    Comparison(Subject subject, Rarity rarity, Atlas places, Clock clock) {
        this.subject = subject;
        this.rarity = rarity;
        this.places = places;
        day = subject.date().atZone(clock.getZone()).toLocalDate();
        chains = subject.places().stream().map(place -> places.within(place, day)).toList();
        rarityOfAll = subject.topics().stream().sorted().mapToDouble(rarity::of).sum();
    }

    /**
     * @param likeness how like the texts are, 0 to 1; 0 where it is not known
     * @param closest  how like the closest text is that is not the same
     */
    Scored score(Facts other, double likeness, double closest, Weights weights) {
        var shared = subject.topics().stream().filter(other.topics()::contains)
                .sorted(Comparator.comparingDouble(rarity::of).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        var unit = commonUnit(other);
        var lieInIt = unit != null && chains.stream().anyMatch(chain -> chain.contains(unit));
        return new Scored(other, ofTopics(shared), 0, ofPlaces(other, unit), spread(likeness),
                closest == 0 ? 0 : Math.min(1, likeness / closest), ofAge(other), shared, lieInIt ? unit : null, lieInIt ? null : unit, weights);
    }

    static boolean isSameText(double likeness) {
        return spread(likeness) > Weights.SAME_TEXT;
    }

    /** Most texts have little in common; the root tells the little apart. */
    private static double spread(double likeness) {
        return Math.sqrt(Math.clamp(likeness, 0, 1));
    }

    private double ofTopics(List<Long> shared) {
        return rarityOfAll == 0 ? 0 : shared.stream().mapToDouble(rarity::of).sum() / rarityOfAll;
    }

    private double ofPlaces(Facts other, @Nullable Long unit) {
        return switch (other.places().stream().mapToInt(this::nearness).max().orElse(0)) {
            // The whole province in two articles brings them no nearer than any other two.
            case 3 -> unit == null || !isProvince(unit) ? 1 : 0.2;
            case 2 -> 0.8;
            case 1 -> 0.1;
            default -> 0;
        };
    }

    private int nearness(long theirs) {
        return nearness.computeIfAbsent(theirs, _ -> subject.places().stream().mapToInt(mine -> places.nearness(mine, theirs, day)).max().orElse(0));
    }

    private double ofAge(Facts other) {
        var days = Duration.between(subject.date(), other.card().publishedAt()).abs().toHours() / 24.0;
        return 1 / (1 + days / Weights.DAYS_TO_HALF);
    }

    /** The smallest unit both lie in; where only succession brings them together, the other's own unit. */
    private @Nullable Long commonUnit(Facts other) {
        var both = chains.stream()
                .flatMap(chain -> chain.stream().filter(other.within()::contains).findFirst().stream())
                .max(Comparator.comparingInt(unit -> places.chain(unit, day).size()))
                .orElse(null);
        return both == null || isProvince(both) ? succeeding(other).orElse(both) : both;
    }

    private Optional<Long> succeeding(Facts other) {
        return other.places().stream()
                .filter(theirs -> nearness(theirs) >= 2)
                .filter(theirs -> !isProvince(theirs))
                .findFirst();
    }

    private boolean isProvince(long unit) {
        return places.byId(unit).map(place -> place.level() == PlaceLevel.PROVINCE).orElse(false);
    }
}
