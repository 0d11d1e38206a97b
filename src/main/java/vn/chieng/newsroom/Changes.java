package vn.chieng.newsroom;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two rows of words differ: paragraph by paragraph first, then word by word within those that differ. Comparing takes the
 * square of the length, so stretches that are too long for it count as changed from end to end.
 */
final class Changes {

    /** A stretch of words. */
    record Span(int from, int length) {}

    record Change(Span before, Span after) {}

    /** Steps that one comparison of two texts may take in all; some tenths of a second. */
    private static final long ENOUGH = 20_000_000;

    private final List<Change> found = new ArrayList<>();
    private long left = ENOUGH;

    private Changes() {}

    static List<Change> between(List<String> before, List<String> after) {
        var changes = new Changes();
        changes.compareParagraphs(new Text(before), new Text(after));
        return changes.found;
    }

    private void compareParagraphs(Text before, Text after) {
        for (var change : differing(before.paragraphs, after.paragraphs)) {
            var old = before.words(change.before());
            var young = after.words(change.after());
            differing(before.words.subList(old.from(), old.from() + old.length()), after.words.subList(young.from(), young.from() + young.length()))
                    .forEach(inner -> found.add(new Change(moved(inner.before(), old), moved(inner.after(), young))));
        }
    }

    /** What both have at the beginning and at the end costs nothing. */
    private <T> List<Change> differing(List<T> before, List<T> after) {
        var shorter = Math.min(before.size(), after.size());
        var start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return within(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start);
    }

    private <T> List<Change> within(List<T> before, List<T> after, int start) {
        var whole = new Change(new Span(start, before.size()), new Span(start, after.size()));
        if (before.isEmpty() || after.isEmpty()) {
            return before.size() == after.size() ? List.of() : List.of(whole);
        }
        var steps = (long) (before.size() + after.size()) * (before.size() + after.size());
        if (steps > left) {
            return List.of(whole);
        }
        left -= steps;
        return DiffUtils.diff(before, after).getDeltas().stream().map(delta -> new Change(
                new Span(start + delta.getSource().getPosition(), delta.getSource().size()),
                new Span(start + delta.getTarget().getPosition(), delta.getTarget().size()))).toList();
    }

    private static Span moved(Span span, Span by) {
        return new Span(by.from() + span.from(), span.length());
    }

    /** Words, and where the paragraphs begin. */
    private static final class Text {

        private final List<String> words;
        private final List<List<String>> paragraphs = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        Text(List<String> words) {
            this.words = words;
            var from = 0;
            for (int at = 0; at < words.size(); at++) {
                if (words.get(at).indexOf('\n') >= 0 || at == words.size() - 1) {
                    starts.add(from);
                    paragraphs.add(words.subList(from, at + 1));
                    from = at + 1;
                }
            }
            starts.add(words.size());
        }

        Span words(Span paragraphs) {
            var from = starts.get(paragraphs.from());
            return new Span(from, starts.get(paragraphs.from() + paragraphs.length()) - from);
        }
    }
}
