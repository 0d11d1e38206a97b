package vn.chieng.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.text.Analysis;
import vn.chieng.text.Folding;
import vn.chieng.text.Term;
import vn.chieng.topic.TopicFinder;
import vn.chieng.web.Snapshot;

/** Finds in a query what topics and places are called, places by their bare names too (Lạc Sơn: a district and a commune). */
@Component
class NamedThings {

    private static final int LONGEST = 10;

    /** A topic or a place by one of its names. */
    record Thing(Facet facet, long id) {}

    private record Name(List<String> marked, Thing thing) {}

    /** Words of a text from one letter to another, and all that they name. */
    record Span(int start, int end, Set<Thing> things) {}

    private final TopicFinder topics;
    private final Gazetteer places;
    private final Snapshot<Map<List<String>, List<Name>>> known;

    NamedThings(TopicFinder topics, Gazetteer places, Clock clock) {
        this.topics = topics;
        this.places = places;
        known = new Snapshot<>(clock, this::read);
    }

    /** The longest names, none inside another. */
    List<Span> in(String text) {
        var words = Analysis.of(text).words();
        var spans = new ArrayList<Span>();
        for (int at = 0; at < words.size();) {
            int end = longest(text, words, at);
            if (end > at) {
                spans.add(new Span(words.get(at).start(), words.get(end - 1).end(), things(text, words.subList(at, end))));
            }
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    private int longest(String text, List<Term> words, int from) {
        return IntStream.rangeClosed(-Math.min(words.size(), from + LONGEST), -from - 1).map(end -> -end)
                .filter(end -> !things(text, words.subList(from, end)).isEmpty()).findFirst().orElse(from);
    }

    /** Marks left out are forgiven; those typed must be the name's. */
    private Set<Thing> things(String text, List<Term> span) {
        var named = known.get().getOrDefault(span.stream().map(Term::folded).toList(), List.of());
        return named.stream().filter(name -> IntStream.range(0, span.size()).allMatch(at -> isWritten(text, span.get(at), name.marked().get(at))))
                .map(Name::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isWritten(String text, Term typed, String marked) {
        return !Folding.hasMarks(text.substring(typed.start(), typed.end())) || typed.marked().equals(marked);
    }

    private Map<List<String>, List<Name>> read() {
        var all = new HashMap<List<String>, List<Name>>();
        topics.names().forEach(naming -> add(all, naming.name(), new Thing(Facet.TOPIC, naming.topic())));
        places.atlas().all().forEach(place -> names(place).forEach(name -> add(all, name, new Thing(Facet.WITHIN, place.id()))));
        return all;
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name(), place.facts().ascii(), place.label("vi"), place.label("en")), place.facts().aliases().stream()).distinct();
    }

    private static void add(Map<List<String>, List<Name>> all, String name, Thing thing) {
        var terms = Analysis.of(name).words();
        all.computeIfAbsent(terms.stream().map(Term::folded).toList(), any -> new ArrayList<>())
                .add(new Name(terms.stream().map(Term::marked).toList(), thing));
    }
}
