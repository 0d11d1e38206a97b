package vn.chieng.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chieng.text.Analysis;
import vn.chieng.text.Term;

/**
 * Puts in the spaces that somebody left out (lacson) or typed as full stops (lạc.sơn), where a word that the paper does not know
 * falls into words that stand side by side in it; and takes out hyphens (wi-fi) where it writes one word for two it does not know.
 */
final class Gaps {

    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}-])(\\p{L}+)-(\\p{L}+)(?![\\p{L}\\p{M}\\p{N}-])");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int MOST_LETTERS = 48;
    /** In natural logarithms: few words that are seldom neighbours are likelier than many short ones that often are. */
    private static final double SPACE = -6;

    /** A beginning of the word in parts. */
    private record Way(double score, String last, String text) {}

    private final Wordbook book;

    Gaps(Wordbook book) {
        this.book = book;
    }

    String mended(String typed) {
        return spaced(HYPHEN.matcher(typed).replaceAll(found -> isOneWord(found.group(1), found.group(2)) ? found.group(1) + found.group(2) : found.group()));
    }

    private boolean isOneWord(String first, String second) {
        var words = Analysis.of(first + " " + second).words().stream().map(Term::folded).toList();
        var joined = Analysis.of(first + second).words();
        return words.size() == 2 && joined.size() == 1 && book.times(words.getFirst(), words.getLast()) == 0 && book.times(joined.getFirst().folded()) > 0;
    }

    private String spaced(String typed) {
        var text = new StringBuilder(typed);
        Analysis.of(typed).words().reversed().stream().filter(term -> isStrange(term, typed)).forEach(term -> {
            var word = quietly(typed.substring(term.start(), term.end()));
            (word.indexOf('.') < 0 ? parted(word) : withoutStops(word)).ifPresent(spaced -> text.replace(term.start(), term.end(), spaced));
        });
        return text.toString();
    }

    /** Several short words in capitals would be taken for abbreviations. */
    private static String quietly(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Neither known nor a slip away from what is; the words of an abbreviation are no letters of the text. */
    private boolean isStrange(Term term, String typed) {
        return book.times(term.folded()) == 0 && book.near(term.folded()).isEmpty() && term.end() - term.start() <= MOST_LETTERS
                && typed.substring(term.start(), term.end()).chars().allMatch(letter -> Character.isLetter(letter) || letter == '.');
    }

    private Optional<String> withoutStops(String word) {
        var spaced = word.replace('.', ' ').strip();
        var words = Analysis.of(spaced).words().stream().map(Term::folded).toList();
        for (int at = 1; at < words.size(); at++) {
            if (book.times(words.get(at - 1), words.get(at)) == 0) {
                return Optional.empty();
            }
        }
        return words.size() > 1 ? Optional.of(spaced) : Optional.empty();
    }

    /** The best way to part it, from the left to the right. */
    private Optional<String> parted(String word) {
        var ways = new ArrayList<List<Way>>();
        ways.add(List.of(new Way(0, "", "")));
        for (int end = 1; end <= word.length(); end++) {
            var here = new ArrayList<Way>();
            for (int start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
                longer(ways.get(start), word.substring(start, end)).ifPresent(here::add);
            }
            ways.add(here);
        }
        return best(ways.getLast()).map(Way::text).filter(text -> text.indexOf(' ') > 0);
    }

    private Optional<Way> longer(List<Way> ways, String next) {
        var terms = ways.isEmpty() ? List.<Term>of() : Analysis.of(next).words();
        if (terms.size() != 1 || book.times(terms.getFirst().folded()) == 0) {
            return Optional.empty();
        }
        var folded = terms.getFirst().folded();
        return best(ways.stream().filter(way -> way.last().isEmpty() || book.times(way.last(), folded) > 0)
                .map(way -> way.last().isEmpty() ? new Way(0, folded, next)
                        : new Way(way.score() + SPACE + Math.log(1 + book.times(way.last(), folded)), folded, way.text() + " " + next)).toList());
    }

    private static Optional<Way> best(List<Way> ways) {
        return ways.stream().max(Comparator.comparingDouble(Way::score));
    }
}
