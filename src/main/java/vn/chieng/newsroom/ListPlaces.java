package vn.chieng.newsroom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.web.Edition;

/** The unit that the list is asked for, as typed. */
@Component
class ListPlaces {

    /** @param id null for every place */
    record Wanted(@Nullable Long id) {}

    /** A unit that was perhaps meant, and the list with it. */
    record Meant(String label, String href) {}

    private final PlaceLines places;
    private final ListAddresses addresses;

    ListPlaces(PlaceLines places, ListAddresses addresses) {
        this.places = places;
        this.addresses = addresses;
    }

    /** Empty when a place was asked for and is not known, or is not the only one of its name: the page offers what it may be. */
    Optional<Wanted> of(ListForm form, Edition edition, Model model) {
        if (form.place().isBlank()) {
            return Optional.of(new Wanted(null));
        }
        var read = places.read(form.place(), List.of(), edition);
        if (read.ids().isEmpty()) {
            model.addAttribute("placeChoices", places.choices(form.place(), edition).stream()
                    .map(one -> new Meant(one.label(), addresses.of(form.in(one.label()), edition))).toList());
        }
        return read.ids().stream().findFirst().map(Wanted::new);
    }
}
