package vn.chieng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers what a query names as filters. */
@Component
class Narrowings {

    private static final int MOST = 3;
    private static final int MOST_COUNTED = 8;

    private final NamedThings things;

    Narrowings(NamedThings things) {
        this.things = things;
    }

    /**
     * On the first page alone; those with the most results first.
     *
     * @param total how many results a request has
     */
    List<Narrowing> of(SearchRequest request, ToLongFunction<SearchRequest> total) {
        return request.page() > 1 ? List.of() : named(request).limit(MOST_COUNTED)
                .map(one -> new Narrowing(one.facet(), one.value(), one.request(), total.applyAsLong(one.request())))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingLong(Narrowing::count).reversed())
                .limit(MOST).toList();
    }

    private Stream<Narrowing> named(SearchRequest request) {
        var all = new ArrayList<Narrowing>();
        var parts = request.words().parts();
        for (int at = 0; at < parts.size(); at++) {
            if (!parts.get(at).phrase() && !parts.get(at).excluded()) {
                for (var span : things.in(parts.get(at).text())) {
                    var rest = request.saying(request.words().without(at, span.start(), span.end()));
                    span.things().stream().filter(thing -> isOpen(request, thing.facet(), String.valueOf(thing.id())))
                            .map(thing -> narrowing(thing, rest)).forEach(all::add);
                }
            }
        }
        return all.stream();
    }

    /** Nothing is offered that is chosen, nor another place than the one that is. */
    private static boolean isOpen(SearchRequest request, Facet facet, String value) {
        return facet.addsUp() ? !request.chosen(facet).contains(value) : request.chosen(facet).isEmpty();
    }

    private static Narrowing narrowing(NamedThings.Thing thing, SearchRequest rest) {
        var value = String.valueOf(thing.id());
        return new Narrowing(thing.facet(), value, rest.toggled(thing.facet(), value), 0);
    }
}
