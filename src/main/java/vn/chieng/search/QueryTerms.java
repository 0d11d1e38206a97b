package vn.chieng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;
import vn.chieng.search.Tokens.Token;
import vn.chieng.text.Analysis;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Folding;

/**
 * The words of a query as the index has them.
 *
 * @param sought   each once
 * @param excluded what must not occur
 * @param pairs    neighbouring syllables, in the folded and the marked fields
 */
record QueryTerms(List<Sought> sought, List<Phrase> excluded, List<Pair> pairs, boolean withMarks) {

    record Pair(String folded, String marked) {}

    /** Enough for all that may be typed, and never more clauses than Lucene takes. */
    private static final int MOST = 32;

    private static final Analyzer FOLDED = Analysis.analyzer(Analysis.FOLDED);
    private static final Analyzer MARKED = Analysis.analyzer(Analysis.MARKED);
    private static final Analyzer FOLDED_PAIRS = Analysis.analyzer(Analysis.FOLDED_PAIRS);
    private static final Analyzer MARKED_PAIRS = Analysis.analyzer(Analysis.MARKED_PAIRS);

    static QueryTerms of(QueryWords words) {
        var sought = new LinkedHashMap<List<String>, Sought>();
        words.parts().stream().filter(part -> !part.excluded()).flatMap(part -> sought(part).stream())
                .forEach(one -> sought.merge(one.folded(), one, (first, again) -> again.withMarks() ? again : first));
        var kept = sought.values().stream().limit(MOST).toList();
        var excluded = words.parts().stream().filter(QueryWords.Part::excluded).map(part -> new Phrase(words(part.text())))
                .filter(phrase -> !phrase.words().isEmpty()).toList();
        var pairs = words.parts().stream().filter(part -> !part.excluded()).flatMap(QueryTerms::pairs).distinct().limit(MOST).toList();
        return new QueryTerms(kept, excluded, pairs, kept.stream().anyMatch(Sought::withMarks));
    }

    boolean isEmpty() {
        return sought.isEmpty();
    }

    /** Whether nothing but what must not occur was typed, or nothing at all. */
    boolean wantsNothing() {
        return sought.isEmpty() && excluded.isEmpty();
    }

    private static List<? extends Sought> sought(QueryWords.Part part) {
        if (part.phrase()) {
            var words = words(part.text());
            return words.size() < 2 ? words : List.of(new Phrase(words));
        }
        return new Reading(part.text()).all();
    }

    private static List<Word> words(String text) {
        return new Reading(text).words();
    }

    private static Stream<Pair> pairs(QueryWords.Part part) {
        var folded = Tokens.of(FOLDED_PAIRS, part.text());
        var marked = Tokens.of(MARKED_PAIRS, part.text());
        return IntStream.range(0, Math.min(folded.size(), marked.size()))
                .mapToObj(i -> new Pair(folded.get(i).term(), marked.get(i).term()));
    }

    /** Both analyses cut a text at the same places, so that their tokens stand side by side. */
    private record Reading(String text, List<Token> folded, List<Token> marked) {

        Reading(String text) {
            this(text, Tokens.of(FOLDED, text), Tokens.of(MARKED, text));
        }

        List<Word> words() {
            return IntStream.range(0, size()).filter(i -> !folded.get(i).isWhole()).mapToObj(this::word).toList();
        }

        List<Sought> all() {
            var all = new ArrayList<Sought>();
            for (int i = 0; i < size(); i++) {
                var token = folded.get(i);
                if (isDocument(token)) {
                    all.add(document(token));
                    i = last(i, token);
                } else if (!token.isWhole()) {
                    all.add(word(i));
                }
            }
            return all;
        }

        private int size() {
            return Math.min(folded.size(), marked.size());
        }

        private int last(int whole, Token token) {
            int at = whole;
            while (at + 1 < size() && folded.get(at + 1).start() < token.end()) {
                at++;
            }
            return at;
        }

        private Word word(int at) {
            var token = folded.get(at);
            return new Word(token.term(), marked.get(at).term(), Folding.hasMarks(text.substring(token.start(), token.end())));
        }

        private static boolean isDocument(Token token) {
            return token.isWhole() && Character.isDigit(token.term().charAt(0));
        }

        private Sought.Document document(Token token) {
            var typed = text.substring(token.start(), token.end());
            var known = DocumentNumbers.in(typed).stream().findFirst();
            return new Sought.Document(token.term(), known.orElseGet(() -> typed.toUpperCase(Locale.ROOT)));
        }
    }

    /** What a highlighter looks for. */
    Set<String> foldedTerms() {
        return sought.stream().flatMap(one -> one.folded().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
