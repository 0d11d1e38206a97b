package vn.chieng.related;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Articles as they are compared. Where a desk named no place, the place that the text is about counts. */
@Component
class Comparables {

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
        var places = article.placeIds().isEmpty() ? about(text(article), day, article.language()) : article.placeIds();
        var around = places.stream()
                .flatMap(place -> gazetteer.atlas().chain(place, day).stream())
                .filter(unit -> unit.level() != PlaceLevel.PROVINCE)
                .map(Place::id)
                .collect(Collectors.toSet());
        return Subject.of(article, places, around);
    }

    /** The live ones among these public numbers, in no order. */
    List<Facts> of(Collection<Long> numbers) {
        return facts.of(numbers).stream().map(one -> one.places().isEmpty() ? placed(one) : one).toList();
    }

    /** The numbers of those nearest in time that share a topic or a unit with the subject. */
    List<Long> sharing(Subject subject, int most) {
        return facts.sharing(subject.topics(), subject.around(), subject.language(), subject.date(), most);
    }

    /** By what its card says: sixty are compared, and nobody reads sixty texts. */
    private Facts placed(Facts one) {
        var card = one.card();
        var day = day(card.publishedAt());
        var places = about(card.headline() + "\n" + card.standfirst(), day, card.language());
        var within = new HashSet<Long>();
        places.forEach(place -> within.addAll(gazetteer.within(place, day)));
        return new Facts(card, one.storyId(), one.topics(), places, Set.copyOf(within));
    }

    /** The smallest unit in which more than half of the places lie that a text names; none where it is about the whole province. */
    private List<Long> about(String text, LocalDate day, String language) {
        var named = finder.find(text, day, language);
        var within = new LinkedHashMap<Place, Integer>();
        named.stream().map(PlaceMention::place).flatMap(place -> gazetteer.chain(place, day).stream()).forEach(unit -> within.merge(unit, 1, Integer::sum));
        return within.entrySet().stream()
                .filter(unit -> unit.getKey().level() != PlaceLevel.PROVINCE && 2 * unit.getValue() > named.size())
                .max(Map.Entry.comparingByKey((one, other) -> one.level().compareTo(other.level())))
                .map(unit -> unit.getKey().id()).stream().toList();
    }

    private static String text(LiveArticle article) {
        var body = BodyText.plainText(article.body());
        return Stream.of(article.headline(), article.standfirst(), body.substring(0, Math.min(body.length(), TellingWords.READ_OF_BODY))).collect(Collectors.joining("\n"));
    }

    private LocalDate day(Instant published) {
        return published.atZone(clock.getZone()).toLocalDate();
    }
}
