package vn.chieng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a running text: whole words, the longest name first. Marks left out of the text are forgiven; marks that it
 * has must be those of the name. Built once, then only read.
 */
public final class NameTrie<T> {

    /** A name found: what it may stand for, and the words it covers, the last one excluded. */
    public record Match<T>(List<T> things, int from, int to) {}

    private record Named<T>(T thing, List<String> exact) {

        boolean isWritten(List<Word> span) {
            return span.stream().noneMatch(Word::isMarked) || span.stream().map(Word::exact).toList().equals(exact);
        }
    }

    private static final class Node<T> {

        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Named<T>> named = new ArrayList<>();
    }

    private final Node<T> root = new Node<>();

    public void add(String name, T thing) {
        var words = Word.of(name);
        if (words.isEmpty()) {
            return;
        }
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(word.folded(), _ -> new Node<>());
        }
        node.named.add(new Named<>(thing, words.stream().map(Word::exact).toList()));
    }

    /**
     * The longest name that begins at a word.
     *
     * @param fits whether a thing may be named by these words; a shorter name is tried when none may
     */
    public Optional<Match<T>> longestAt(List<Word> words, int from, BiPredicate<T, List<Word>> fits) {
        @Nullable Match<T> longest = null;
        var node = root.next.get(words.get(from).folded());
        for (var to = from + 1; node != null; to++) {
            var span = words.subList(from, to);
            var things = node.named.stream()
                    .filter(named -> named.isWritten(span) && fits.test(named.thing(), span))
                    .map(Named::thing).distinct().toList();
            longest = things.isEmpty() ? longest : new Match<>(things, from, to);
            node = to < words.size() ? node.next.get(words.get(to).folded()) : null;
        }
        return Optional.ofNullable(longest);
    }

    /** All names from the first word to the last, none inside another. */
    public List<Match<T>> in(List<Word> words, BiPredicate<T, List<Word>> fits) {
        var matches = new ArrayList<Match<T>>();
        for (var at = 0; at < words.size();) {
            var match = longestAt(words, at, fits);
            match.ifPresent(matches::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return matches;
    }
}
