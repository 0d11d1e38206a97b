package vn.chieng.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.NameTrie;
import vn.chieng.text.Word;

/** Knows the names of all units, and reads texts for them. */
final class PlaceNames {

    /**
     * A name in a text.
     *
     * @param kind  what the type word beside it calls for; null where it stands bare
     * @param loose whether the type word may belong to something else: said for several names ("các huyện Lạc Sơn, Yên Thủy"), or
     *              in English for what follows ("Lac Son commune officials"); where it fits no unit the name stands bare
     */
    record Found(NameTrie.Match<Place> match, TypeWords.@Nullable Kind kind, boolean loose) {}

    private static final Set<String> JOINING = Set.of(",", ";", "va", "and");

    private final Atlas atlas;
    private final TypeWords types;
    private final NameTrie<Place> names = new NameTrie<>();

    PlaceNames(Atlas atlas) {
        this.atlas = atlas;
        types = new TypeWords(atlas.all());
        atlas.all().forEach(place -> Stream.concat(Stream.of(place.name(), place.facts().ascii()), place.facts().aliases().stream())
                .map(this::withoutType).distinct().forEach(name -> names.add(name, place)));
    }

    List<PlaceMention> find(String text, LocalDate on, String language) {
        var words = Word.of(text);
        var marked = words.stream().anyMatch(Word::isMarked);
        var found = new ArrayList<Found>();
        for (var match : names.in(words, (_, span) -> span.stream().allMatch(Word::isCapitalised))) {
            found.add(found(words, match, marked, language));
        }
        shareKinds(words, found);
        return new PlaceReading(atlas, words, on).resolve(found);
    }

    private Found found(List<Word> words, NameTrie.Match<Place> match, boolean marked, String language) {
        var before = types.before(words, match.from(), marked);
        var loose = before.isEmpty() && !language.equals("vi");
        return new Found(match, (loose ? types.english(words, match.from(), match.to()) : before).orElse(null), loose);
    }

    /** "các huyện A, B và C" before the first of them, "A, B and C districts" behind the last. */
    private static void shareKinds(List<Word> words, List<Found> found) {
        for (var i = 1; i < found.size(); i++) {
            share(words, found, i - 1, i, found.get(i - 1), i);
        }
        for (var i = found.size() - 2; i >= 0; i--) {
            share(words, found, i, i + 1, found.get(i + 1), i);
        }
    }

    private static void share(List<Word> words, List<Found> found, int left, int right, Found giver, int taker) {
        var between = words.subList(found.get(left).match().to(), found.get(right).match().from());
        var joined = !between.isEmpty() && between.size() <= 2 && between.stream().allMatch(word -> JOINING.contains(word.folded()));
        if (joined && found.get(taker).kind() == null && giver.kind() != null && giver.kind().plural()) {
            found.set(taker, new Found(found.get(taker).match(), giver.kind(), true));
        }
    }

    private String withoutType(String name) {
        var words = Word.of(name);
        for (var at = words.size() - 1; at > 0; at--) {
            if (types.before(words, at, true).isPresent()) {
                return name.substring(words.get(at).start());
            }
        }
        return name;
    }
}
