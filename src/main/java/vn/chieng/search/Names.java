package vn.chieng.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.search.Sought.Named;
import vn.chieng.search.Sought.Word;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;
import vn.chieng.text.Terms;
import vn.chieng.topic.TopicFinder;
import vn.chieng.web.Snapshot;

/** Knows names of topics, and of places with the word for their kind (xã Pà Cò), in whichever spelling they are typed. */
@Component
class Names {

    private static final int LONGEST = 10;

    /** @param spelt the names as they are written, word by word */
    private record Meaning(Set<Long> topics, Set<Long> places, Set<List<String>> spelt) {

        /** Whether one of them is written as these words were typed. */
        boolean isSpelt(List<Word> typed) {
            return spelt.stream().anyMatch(name -> Names.isSpelt(name, words(typed, Word::plain), words(typed, Word::marked)));
        }

        private static List<String> words(List<Word> typed, Function<Word, String> spelling) {
            return typed.stream().map(spelling).toList();
        }
    }

    /** @param ofPlaces the neighbours in bare names of places, by how they are folded, as they are written */
    private record Known(Map<String, Meaning> meanings, Map<String, Set<String>> ofPlaces) {}

    private final Snapshot<Known> known;
    private final TopicFinder topics;
    private final Gazetteer places;

    Names(TopicFinder topics, Gazetteer places, Clock clock) {
        this.topics = topics;
        this.places = places;
        known = new Snapshot<>(clock, this::read);
    }

    /** The same, with words that are a name together as one; the longest name wins. */
    List<Sought> gathered(List<Sought> sought) {
        var gathered = new ArrayList<Sought>();
        for (int at = 0; at < sought.size();) {
            var named = longest(sought.subList(at, Math.min(sought.size(), at + LONGEST)));
            gathered.add(named == null ? sought.get(at) : named);
            at += named == null ? 1 : named.words().size();
        }
        return List.copyOf(gathered);
    }

    private @Nullable Named longest(List<Sought> ahead) {
        var words = ahead.stream().takeWhile(Word.class::isInstance).map(Word.class::cast).toList();
        for (int end = words.size(); end > 0; end--) {
            var span = words.subList(0, end);
            var meaning = known.get().meanings().get(span.stream().map(Word::plain).collect(Collectors.joining(" ")));
            if (meaning != null) {
                return new Named(List.copyOf(span), meaning.topics(), meaning.places(), meaning.isSpelt(span));
            }
        }
        return null;
    }

    /** Whether these two syllables stand side by side in the name of a place, which need not be named with the word for its kind. */
    boolean isOfAPlace(String foldedPair, String typedPair) {
        return known.get().ofPlaces().getOrDefault(foldedPair, Set.of()).stream()
                .anyMatch(written -> isSpelt(syllables(written), syllables(foldedPair), syllables(typedPair)));
    }

    /** Marks left out are forgiven, others name something else. */
    private static boolean isSpelt(List<String> written, List<String> folded, List<String> typed) {
        return IntStream.range(0, typed.size()).allMatch(at -> typed.get(at).equals(folded.get(at)) || typed.get(at).equals(written.get(at)));
    }

    private static List<String> syllables(String pair) {
        return List.of(pair.split("_"));
    }

    private Known read() {
        var all = new HashMap<String, Meaning>();
        topics.names().forEach(name -> meaning(all, name.name()).topics().add(name.topic()));
        for (var place : places.atlas().all()) {
            var units = new HashSet<Long>(Set.of(place.id()));
            places.predecessors(place.id()).forEach(kin -> units.add(kin.place().id()));
            names(place).forEach(name -> meaning(all, name).places().addAll(units));
        }
        return new Known(all, neighbours(places.atlas().all()));
    }

    private static Map<String, Set<String>> neighbours(Collection<Place> places) {
        var all = new HashMap<String, Set<String>>();
        for (var place : places) {
            var words = Analysis.of(place.name()).words();
            var folded = Terms.pairs(words.stream().map(Term::folded).toList());
            var marked = Terms.pairs(words.stream().map(Term::marked).toList());
            IntStream.range(0, folded.size()).forEach(at -> all.computeIfAbsent(folded.get(at), _ -> new HashSet<>()).add(marked.get(at)));
        }
        return all;
    }

    private static List<String> names(Place place) {
        var facts = place.facts();
        return List.of(facts.typeVi() + " " + facts.name(), facts.ascii() + " " + facts.typeEn());
    }

    private static Meaning meaning(Map<String, Meaning> all, String name) {
        var words = Analysis.of(name).words();
        var key = words.stream().map(Term::folded).collect(Collectors.joining(" "));
        var meaning = all.computeIfAbsent(key, any -> new Meaning(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        meaning.spelt().add(words.stream().map(Term::marked).toList());
        return meaning;
    }
}
