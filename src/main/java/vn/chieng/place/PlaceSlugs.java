package vn.chieng.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chieng.text.Slug;

/**
 * Gives units their addresses: type and name ({@code huyen-lac-son}); where that is taken, with the parent's name, then with the
 * year of the start. Of units that come in together the senior, older one has the first choice. An address once given stays.
 */
final class PlaceSlugs {

    private static final Comparator<PlaceEntry> SENIORITY = Comparator
            .comparing((PlaceEntry unit) -> PlaceLevel.of(unit.level()).orElseThrow())
            .thenComparing(unit -> unit.from() == null ? LocalDate.MIN : unit.from())
            .thenComparing(PlaceEntry::id);

    private final Map<String, PlaceEntry> units;
    private final Map<String, String> slugs;
    private final Set<String> taken;

    PlaceSlugs(Map<String, PlaceEntry> units, Map<String, String> given) {
        this.units = units;
        this.slugs = new HashMap<>(given);
        this.taken = new HashSet<>(given.values());
    }

    Map<String, String> forAll(Collection<PlaceEntry> wanting) {
        wanting.stream().filter(unit -> !slugs.containsKey(unit.id())).sorted(SENIORITY).forEach(this::give);
        return slugs;
    }

    private void give(PlaceEntry unit) {
        var slug = candidates(unit).filter(taken::add).findFirst().orElseThrow();
        slugs.put(unit.id(), slug);
    }

    private Stream<String> candidates(PlaceEntry unit) {
        var plain = Slug.of(unit.typeVi() + " " + unit.name());
        var within = unit.parents().isEmpty() ? plain : plain + "-" + Slug.of(units.get(unit.parents().getLast().id()).name());
        var dated = unit.from() == null ? within : within + "-" + unit.from().getYear();
        return Stream.concat(Stream.of(plain, within, dated), IntStream.iterate(2, n -> n + 1).mapToObj(n -> dated + "-" + n));
    }
}
