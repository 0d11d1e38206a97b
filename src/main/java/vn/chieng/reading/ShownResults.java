package vn.chieng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.search.Segment;

/**
 * A page of results as it is shown.
 *
 * @param kept    what the form sends along with the words
 * @param notices what must be said before the results, message keys
 * @param chosen  filters that can be given up, one by one
 * @param groups  filters that can be chosen; none where only some of the words were found, since nothing chosen would count by the same
 * @param wider   the address with the filters taken away; null where there are none
 * @param meant   how the words were taken, where that has to be said
 * @param about   filters that the words name
 * @param elsewhere the same in the paper's other languages
 * @param other   what else may help where nothing was found
 */
record ShownResults(String typed, List<SearchLinks.Pair> kept, List<String> notices, long total, List<Found> hits, List<Choice> chosen,
        List<Group> groups, List<Choice> orders, @Nullable Taken meant, List<Choice> about, List<Choice> elsewhere, @Nullable String previous, @Nullable String next, @Nullable String wider,
        List<Card> other) {

    /** How many values of a facet are shown at first. */
    static final int CHOICES = 10;

    /**
     * @param key  of the message
     * @param text what was meant, as a link in the first case, shown already in the second
     * @param href to the results of {@code text}, or of exactly what was typed
     */
    record Taken(String key, String text, String href) {}

    record Found(Card card, List<Segment> headline, List<Segment> passage, List<Segment> byline) {}

    /**
     * @param key     of the facet's message
     * @param choices those with the most results, and what is chosen; all where that was asked for
     * @param number  how many there are
     * @param all     the address of the page with all of them; null where they are shown
     * @param open    whether all of them were asked for
     */
    record Group(String key, List<Choice> choices, int number, @Nullable String all, boolean open) {}

    /** @param href the address after it is chosen, or given up */
    record Choice(String label, String href, long count, boolean chosen) {}
}
