package vn.chieng.place;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit (đơn vị hành chính) in its span of time.
 *
 * @param slug  the same in every edition
 * @param facts all that is known of it, other units by their keys
 */
public record Place(long id, String slug, PlaceLevel level, PlaceEntry facts) {

    /** No two units have one id, and their facts are long. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    public String key() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }

    public @Nullable LocalDate from() {
        return facts.from();
    }

    /** The first day on which it is no longer there; null while it is. */
    public @Nullable LocalDate to() {
        return facts.to();
    }

    public boolean isClosed(LocalDate on) {
        return facts.to() != null && !on.isBefore(facts.to());
    }

    public boolean isInForce(LocalDate on) {
        return inForceNearest(on).equals(on);
    }

    /** The day itself, or the nearest one on which the unit was there. */
    public LocalDate inForceNearest(LocalDate on) {
        if (facts.from() != null && on.isBefore(facts.from())) {
            return facts.from();
        }
        return isClosed(on) ? facts.to().minusDays(1) : on;
    }

    /** Type and name: "huyện Lạc Sơn", in English "Lac Son district". */
    public String label(String language) {
        return language.equals("en")
                ? facts.ascii() + " " + facts.typeEn().toLowerCase(Locale.ROOT)
                : facts.typeVi().toLowerCase(Locale.ROOT) + " " + facts.name();
    }

    static Place of(StoredPlace stored) {
        return new Place(stored.id(), stored.slug(), PlaceLevel.of(stored.facts().level()).orElseThrow(), stored.facts());
    }
}
