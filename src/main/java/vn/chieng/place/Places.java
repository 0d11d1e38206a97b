package vn.chieng.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chieng.text.Folding;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** The administrative units as people choose and follow them. */
@Component
public class Places {

    private static final int OFFERED = 10;

    private final Gazetteer gazetteer;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    Places(Gazetteer gazetteer, Addresses addresses, MessageSource messages, Clock clock) {
        this.gazetteer = gazetteer;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    public PlaceCard card(Place place, Edition edition) {
        return new PlaceCard(place.id(), place.key(), place.label(edition.language()), addresses.of(edition, "/@place/{}", place.slug()));
    }

    /** The label with what tells the unit from others of its name: "xã Cao Sơn (huyện Đà Bắc, đến 2025)". */
    public String choice(Place place, Locale locale) {
        var last = place.inForceNearest(LocalDate.MAX.minusYears(1));
        var parent = gazetteer.chain(place.id(), last).stream().skip(1).findFirst();
        var marks = Stream.concat(parent.map(unit -> unit.label(locale.getLanguage())).stream(), years(place, locale))
                .collect(Collectors.joining(", "));
        return place.label(locale.getLanguage()) + (marks.isEmpty() ? "" : " (" + marks + ")");
    }

    /** Units with a name of which a word begins as typed, marks or none; those in force today come first. */
    public List<PlaceSuggestion> suggest(Edition edition, String typed) {
        var sought = Folding.fold(typed.strip());
        var today = LocalDate.now(clock);
        return sought.isEmpty() ? List.of() : gazetteer.atlas().all().stream()
                .filter(place -> spellings(place).anyMatch(name -> (" " + name).contains(" " + sought)))
                .sorted(Comparator.comparing((Place place) -> spellings(place).noneMatch(sought::equals))
                        .thenComparing(place -> place.isClosed(today)).thenComparing(PlaceOrder.BY_NAME))
                .limit(OFFERED)
                .map(place -> new PlaceSuggestion(place.id(), place.key(), choice(place, edition.locale())))
                .toList();
    }

    private Stream<String> years(Place place, Locale locale) {
        var from = place.from() == null ? "" : String.valueOf(place.from().getYear());
        var to = place.to() == null ? "" : String.valueOf(place.to().minusDays(1).getYear());
        var key = from.isEmpty() ? to.isEmpty() ? "" : "until" : to.isEmpty() ? "since" : "between";
        return key.isEmpty() ? Stream.empty() : Stream.of(messages.getMessage("place.years." + key, new Object[] {from, to}, locale));
    }

    private static Stream<String> spellings(Place place) {
        var names = Stream.concat(Stream.of(place.name(), place.facts().ascii(), place.label("vi"), place.label("en")),
                place.facts().aliases().stream());
        return names.map(Folding::fold);
    }
}
