package vn.chieng.related;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.LiveFacts;
import vn.chieng.article.LiveFacts.Facts;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceFinder;
import vn.chieng.place.PlaceLevel;
import vn.chieng.place.PlaceMention;
import vn.chieng.text.BodyText;

/**
 * Articles as they are compared. Where a desk named no place, the place that the text is about counts; readers are told no more of it
 * than that the places are related, and it makes no two articles ones of one event.
 */
@Component
class Comparables {

    /** A place may be named late, and is looked for only where a desk named none. */
    private static final int READ_OF_BODY = 4_000;

    private final LiveFacts facts;
    private final Gazetteer gazetteer;
    private final PlaceFinder finder;
    private final Clock clock;

    Comparables(LiveFacts facts, Gazetteer gazetteer, PlaceFinder finder, Clock clock) {
        this.facts = facts;
        this.gazetteer = gazetteer;
        this.finder = finder;
        this.clock = clock;
    }

    Subject subject(LiveArticle article) {
        var day = day(article.publishedAt());
        var isNamed = !article.placeIds().isEmpty();
        var places = isNamed ? article.placeIds() : about(text(article), day, article.language());
        var around = places.stream()
                .flatMap(place -> gazetteer.atlas().chain(place, day).stream())
                .filter(unit -> unit.level() != PlaceLevel.PROVINCE)
                .map(Place::id)
                .collect(Collectors.toSet());
        return Subject.of(article, places, isNamed, around);
    }

    /** The live ones among these public numbers, in no order. */
    List<Facts> of(Collection<Long> numbers) {
        return facts.of(numbers);
    }

    /** The numbers of those nearest in time that share a topic or a unit with the subject. */
    List<Long> sharing(Subject subject, int most) {
        return facts.sharing(subject.topics(), subject.around(), subject.language(), subject.date(), most);
    }

    /** With the place that its card tells, where it has none of its own: sixty are compared, and nobody reads sixty texts. */
    Facts placed(Facts one) {
        if (!one.places().isEmpty()) {
            return one;
        }
        var card = one.card();
        var day = day(card.publishedAt());
        var places = about(card.headline() + "\n" + card.standfirst(), day, card.language());
        return new Facts(card, one.storyId(), one.topics(), places, places.isEmpty() ? Set.of() : gazetteer.within(places.getFirst(), day));
    }

    /**
     * The smallest unit in which more than half of the mentions of districts and communes lie; none where they are fewer than those of
     * the province, which also stands behind a district's name.
     */
    private List<Long> about(String text, LocalDate day, String language) {
        var atlas = gazetteer.atlas();
        var named = finder.find(text, day, language).stream().map(PlaceMention::place).toList();
        var smaller = named.stream().filter(place -> atlas.byId(place).filter(Comparables::isBelowProvince).isPresent()).toList();
        var within = new HashMap<Long, Integer>();
        smaller.forEach(place -> atlas.chain(place, day).stream().filter(Comparables::isBelowProvince).forEach(unit -> within.merge(unit.id(), 1, Integer::sum)));
        return within.keySet().stream()
                .filter(unit -> 2 * within.get(unit) > smaller.size() && within.get(unit) >= named.size() - smaller.size())
                .max(Comparator.comparing((Long unit) -> atlas.byId(unit).orElseThrow().level()).thenComparing(Comparator.naturalOrder()))
                .stream().toList();
    }

    private static boolean isBelowProvince(Place place) {
        return place.level() != PlaceLevel.PROVINCE;
    }

    private static String text(LiveArticle article) {
        return String.join("\n", article.headline(), article.standfirst(), BodyText.beginning(article.body(), READ_OF_BODY));
    }

    private LocalDate day(Instant published) {
        return published.atZone(clock.getZone()).toLocalDate();
    }
}
