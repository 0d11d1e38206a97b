package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;
import vn.chieng.text.Analysis;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Folding;
import vn.chieng.text.Term;

/** Takes what was typed for words, phrases and numbers of documents. */
final class TypedWords {

    private TypedWords() {}

    static List<? extends Sought> sought(QueryWords.Part part) {
        if (part.phrase()) {
            var words = of(part.text());
            return words.size() < 2 ? words : List.of(new Phrase(words));
        }
        return all(part.text());
    }

    static List<Word> of(String text) {
        return Analysis.of(text).words().stream().map(term -> word(text, term, false)).toList();
    }

    /** Words and numbers of documents, without the parts of these, nor what only asks. */
    private static List<Sought> all(String text) {
        var all = new ArrayList<Sought>();
        var terms = Analysis.of(text).all();
        var asking = AskingWords.in(text, terms);
        int numberEnds = 0;
        for (int at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            if (term.isWhole()) {
                all.add(document(text, term));
                numberEnds = term.end();
            } else if (term.start() >= numberEnds && !asking.get(at)) {
                int last = lastJoined(text, terms, at);
                all.add(last == at ? word(text, term, isBrief(terms, at)) : new Phrase(of(text.substring(term.start(), terms.get(last).end()))));
                at = last;
            }
        }
        return all;
    }

    /** The last of the words between which there is nothing but an ampersand (A&B, R&D): alone, each would say nothing. */
    private static int lastJoined(String text, List<Term> terms, int at) {
        int last = at;
        while (last + 1 < terms.size() && terms.get(last + 1).start() == terms.get(last).end() + 1 && text.charAt(terms.get(last).end()) == '&') {
            last++;
        }
        return last;
    }

    /** Whether it is one of several words that one abbreviation stands for. */
    private static boolean isBrief(List<Term> terms, int at) {
        return at > 0 && terms.get(at - 1).start() == terms.get(at).start() && !terms.get(at - 1).isWhole()
                || at + 1 < terms.size() && terms.get(at + 1).start() == terms.get(at).start();
    }

    private static Word word(String text, Term term, boolean brief) {
        return new Word(term.folded(), term.marked(), Folding.hasMarks(text.substring(term.start(), term.end())), brief ? term.start() : -1);
    }

    private static Sought.Document document(String text, Term term) {
        return new Sought.Document(term.folded(), DocumentNumbers.in(text.substring(term.start(), term.end())).getFirst());
    }
}
