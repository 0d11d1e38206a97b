package vn.chieng.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The terms of a text in its order, and how fields of the index hold them: with spaces between, the numbers of documents behind
 * all words, so that words which are neighbours in the text are so in the field.
 */
public record Terms(List<Term> all) {

    /** Stands between texts that are written one after the other, so that no words are neighbours that stand in two of them. No text has it as a term. */
    private static final String END = "\u00b6 ";

    public Terms {
        all = List.copyOf(all);
    }

    public String marked() {
        return joined(Term::marked);
    }

    public String folded() {
        return joined(Term::folded);
    }

    public String markedPairs() {
        return joinedPairs(Term::marked);
    }

    public String foldedPairs() {
        return joinedPairs(Term::folded);
    }

    /**
     * Several texts in one field, one after the other.
     *
     * @param spelling one of the four above
     */
    public static String together(List<Terms> texts, Function<Terms, String> spelling) {
        return texts.stream().map(spelling).filter(text -> !text.isEmpty()).collect(Collectors.joining(END));
    }

    /** The terms that are words of the text. */
    public List<Term> words() {
        return all.stream().filter(term -> !term.isWhole()).toList();
    }

    /** Two terms side by side, as one term. */
    public static String pair(String first, String second) {
        return first + '_' + second;
    }

    /** Each word and the next, as one term. */
    public static List<String> pairs(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(at -> pair(words.get(at - 1), words.get(at))).toList();
    }

    private String joined(Function<Term, String> spelling) {
        var joined = new StringBuilder(all.size() * 6);
        all.stream().filter(term -> !term.isWhole()).forEach(term -> joined.append(spelling.apply(term)).append(' '));
        all.stream().filter(Term::isWhole).forEach(term -> joined.append(spelling.apply(term)).append(' '));
        return joined.toString();
    }

    private String joinedPairs(Function<Term, String> spelling) {
        var joined = new StringBuilder(all.size() * 11);
        String before = null;
        for (var term : all) {
            if (!term.isWhole()) {
                var here = spelling.apply(term);
                if (before != null) {
                    joined.append(before).append('_').append(here).append(' ');
                }
                before = here;
            }
        }
        return joined.toString();
    }
}
