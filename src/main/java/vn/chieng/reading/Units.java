package vn.chieng.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.Tallies;
import vn.chieng.place.Kin;
import vn.chieng.place.Place;
import vn.chieng.place.Places;
import vn.chieng.web.Edition;

/** Dresses administrative units for lists. */
@Component
class Units {

    private final Places places;
    private final Tallies tallies;
    private final Wording wording;
    private final Clock clock;

    Units(Places places, Tallies tallies, Wording wording, Clock clock) {
        this.places = places;
        this.tallies = tallies;
        this.wording = wording;
        this.clock = clock;
    }

    Unit of(Place place, Edition edition) {
        return unit(place, false, 0, closing(place, edition), edition);
    }

    List<Unit> kin(List<Kin> kin, Map<Long, Long> counts, Edition edition) {
        return kin.stream().map(one -> unit(one.place(), one.partial(), counts.getOrDefault(one.place().id(), 0L),
                closing(one.place(), edition), edition)).toList();
    }

    List<Unit> counted(List<Place> some, Map<Long, Long> counts, Edition edition) {
        return some.stream().map(place -> unit(place, false, counts.getOrDefault(place.id(), 0L), closing(place, edition), edition)).toList();
    }

    /** A unit above another, with the days on which it was. */
    Unit between(Place above, @Nullable LocalDate from, @Nullable LocalDate to, Edition edition) {
        return unit(above, false, 0, years(from, to, edition), edition);
    }

    Map<Long, Long> counts(Stream<Place> all, Edition edition) {
        return tallies.within(all.map(Place::id).distinct().toList(), edition.language());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable String closing(Place place, Edition edition) {
        return place.isClosed(today()) ? years(null, place.to(), edition) : null;
    }

    private @Nullable String years(@Nullable LocalDate from, @Nullable LocalDate to, Edition edition) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            return from == null ? wording.say(edition, "place.until", wording.day(edition, to)) : wording.say(edition, "place.since", wording.day(edition, from));
        }
        return wording.say(edition, "place.between", wording.day(edition, from), wording.day(edition, to));
    }

    private Unit unit(Place place, boolean partial, long count, @Nullable String years, Edition edition) {
        var card = places.card(place, edition);
        return new Unit(place.id(), card.label(), card.href(), years, partial, place.isClosed(today()), count);
    }
}
