package vn.chieng.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word: what both have, and what only one has. */
record WordDiff(List<Piece> before, List<Piece> after) {

    /** A stretch of one text; {@code changed} when the other text lacks it. */
    record Piece(String text, boolean changed) {}

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.");

    static WordDiff of(String before, String after) {
        var old = words(before);
        var young = words(after);
        var changes = Changes.between(old, young);
        return new WordDiff(pieces(old, changes.stream().map(Changes.Change::before).toList()),
                pieces(young, changes.stream().map(Changes.Change::after).toList()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static List<Piece> pieces(List<String> words, List<Changes.Span> changed) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var span : changed) {
            add(pieces, words.subList(at, span.from()), false);
            at = span.from() + span.length();
            add(pieces, words.subList(span.from(), at), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return List.copyOf(pieces);
    }

    /** A single space between two changes belongs to them: people read a phrase, not its words. */
    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().changed() && (changed || text.equals(" "))) {
            pieces.add(new Piece(pieces.removeLast().text() + text, true));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, changed));
        }
    }
}
