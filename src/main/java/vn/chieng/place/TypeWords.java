package vn.chieng.place;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chieng.text.Folding;
import vn.chieng.text.NameTrie;
import vn.chieng.text.Word;

/** Reads the type word beside a name: huyện, TP., thị trấn before it; district, town after it, or "the district of" before. */
final class TypeWords {

    /**
     * What a type word calls for.
     *
     * @param type   as the data spells it, folded
     * @param plural whether it is said of several names
     * @param marked whether the word bears marks: xa is not xã in a text that has marks
     */
    record Kind(String type, boolean plural, boolean marked) {

        boolean isOf(Place place) {
            return type.equals(Folding.fold(place.facts().typeVi())) || type.equals(Folding.fold(place.facts().typeEn()))
                    || type.equals(TOWN_OF_OLD) && place.level() == PlaceLevel.DISTRICT;
        }
    }

    /** What a city of today may have been called before the oldest list of units. */
    private static final String TOWN_OF_OLD = "thi xa";

    private static final Map<String, String> SHORT = Map.of("TP", "Thành phố", "TX", "Thị xã");
    private static final Map<String, String> ENGLISH_TOO = Map.of("Township", "Town", "Municipality", "City");

    /** "hợp tác xã Lạc Sơn" is a cooperative, whatever its last word. */
    private static final Set<String> PART_OF_ANOTHER_WORD = Set.of("tac");

    private static final Set<String> MANY = Set.of("cac", "nhung", "hai", "ba", "bon", "nam", "sau", "bay", "tam");

    private final NameTrie<Kind> before = new NameTrie<>();
    private final NameTrie<Kind> after = new NameTrie<>();

    TypeWords(Collection<Place> places) {
        places.stream().map(place -> place.facts().typeVi()).distinct().forEach(type -> addBefore(type, type));
        places.stream().map(place -> place.facts().typeEn()).distinct().forEach(type -> addAfter(type, type));
        addBefore("Thị xã", "Thị xã");
        SHORT.forEach(this::addBefore);
        ENGLISH_TOO.forEach(this::addAfter);
    }

    /** The Vietnamese type that stands right before a word. */
    Optional<Kind> before(List<Word> words, int at, boolean markedText) {
        var dotted = at > 1 && words.get(at - 1).text().equals(".") && SHORT.containsKey(words.get(at - 2).text().toUpperCase(Locale.ROOT));
        var end = dotted ? at - 1 : at;
        for (var from = Math.max(0, end - 2); from < end; from++) {
            var kind = whole(before, words, from, end, markedText);
            if (kind.isPresent() && !follows(words, from, PART_OF_ANOTHER_WORD)) {
                return Optional.of(new Kind(kind.get().type(), isMany(words, from), kind.get().marked()));
            }
        }
        return Optional.empty();
    }

    /** The English type that stands right after a name, or before it with "of". */
    Optional<Kind> english(List<Word> words, int from, int to) {
        var behind = to < words.size() ? whole(after, words, to, to + 1, false) : Optional.<Kind>empty();
        return behind.isEmpty() && isOf(words, from) ? whole(after, words, from - 2, from - 1, false) : behind;
    }

    private void addBefore(String word, String type) {
        before.add(word, new Kind(Folding.fold(type), false, !Folding.fold(word).equalsIgnoreCase(word)));
    }

    private void addAfter(String word, String type) {
        after.add(word, new Kind(Folding.fold(type), false, false));
        after.add(word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s", new Kind(Folding.fold(type), true, false));
    }

    /** Not in "Yen Thuy commune of Phu Tho", where the type word is the first name's. */
    private static boolean isOf(List<Word> words, int at) {
        return at >= 2 && words.get(at - 1).folded().equals("of")
                && (at == 2 || words.get(at - 3).folded().equals("the") || !words.get(at - 3).isCapitalised());
    }

    private static boolean isMany(List<Word> words, int at) {
        return follows(words, at, MANY) || at > 0 && words.get(at - 1).text().chars().allMatch(Character::isDigit);
    }

    private static boolean follows(List<Word> words, int at, Set<String> those) {
        return at > 0 && those.contains(words.get(at - 1).folded());
    }

    private static Optional<Kind> whole(NameTrie<Kind> trie, List<Word> words, int from, int to, boolean markedText) {
        return trie.longestAt(words, from, (kind, span) -> !markedText || !kind.marked() || span.stream().anyMatch(Word::isMarked))
                .filter(match -> match.to() == to)
                .map(match -> match.things().getFirst());
    }
}
