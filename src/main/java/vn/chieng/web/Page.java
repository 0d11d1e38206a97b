package vn.chieng.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a layout needs to know of the page it frames; every controller puts one into the model as {@code page}.
 *
 * @param title        without the paper's name, which the layout adds
 * @param description  for the head; null when the page has nothing to say there
 * @param address      the canonical address, from the root; null on pages that have none (errors, forms)
 * @param translations the same thing in other editions; an edition that is not in the list has no translation
 */
public record Page(Edition edition, String title, @Nullable String description, @Nullable String address,
        List<Translation> translations) {

    /** The same thing in another edition. */
    public record Translation(Edition edition, String address) {}

    public static Page of(Edition edition, String title) {
        return new Page(edition, title, null, null, List.of());
    }

    public Page at(String canonical) {
        return new Page(edition, title, description, canonical, translations);
    }

    public Page describedAs(@Nullable String words) {
        return new Page(edition, title, words, address, translations);
    }

    public Page alsoIn(Edition other, String otherAddress) {
        var more = new ArrayList<>(translations);
        more.add(new Translation(other, otherAddress));
        return new Page(edition, title, description, address, List.copyOf(more));
    }

    /** The address of the same thing in another edition, or null when it is not translated. */
    public @Nullable String in(Edition other) {
        return translations.stream()
                .filter(translation -> translation.edition().equals(other))
                .map(Translation::address)
                .findFirst()
                .orElse(null);
    }
}
