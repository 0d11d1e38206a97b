package vn.chieng.place;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Units in the order in which people look for them: the senior level first, then the name as Vietnamese sorts it. */
final class PlaceOrder {

    static final Comparator<Place> BY_NAME = Comparator.comparing(Place::level)
            .thenComparing(Place::name, (one, other) -> Collator.getInstance(Locale.of("vi")).compare(one, other))
            .thenComparing(Place::key);

    private PlaceOrder() {}
}
