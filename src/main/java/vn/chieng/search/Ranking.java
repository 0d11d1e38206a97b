package vn.chieng.search;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Clause.Boosted;
import vn.chieng.index.Clause.Run;
import vn.chieng.index.Clause.Term;
import vn.chieng.search.QueryTerms.Pair;
import vn.chieng.search.Sought.Document;
import vn.chieng.search.Sought.Named;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;

/**
 * In which order texts come that match. The score of a query without any mark comes from folded fields alone: the plain forms that
 * happen to stand in marked fields are so rare that they would outweigh everything. In a query that bears a mark, each term
 * prefers the spelling that was typed. A plain word that was typed alone may mean itself, and prefers itself a little (Khoang, no khoảng).
 */
final class Ranking {

    private final QueryTerms terms;

    Ranking(QueryTerms terms) {
        this.terms = terms;
    }

    /**
     * The sum of what each part of a text says of each word. All of it stands side by side in one clause, so that an engine can
     * tell which of them a text needs to come first, and skip the texts without.
     *
     * @param matching what a text must have
     */
    Clause of(Clause matching, Instant now) {
        var all = Clause.mix().filter(matching);
        terms.sought().forEach(sought -> apart(terms.withMarks() ? either(sought) : folded(sought)).forEach(all::may));
        terms.pairs().forEach(pair -> apart(score(pair)).forEach(all::may));
        terms.runs().forEach(run -> all.may(headline(run)));
        var whole = new Matching(terms);
        if (terms.withMarks() && whole.isOfAll()) {
            all.may(new Boosted(whole.everyMark(), Weights.EVERY_MARK));
        }
        if (!terms.withMarks() && terms.sought().size() == 1 && terms.sought().getFirst() instanceof Word word) {
            all.may(new Boosted(new Clause.Constant(new Term(ArticleIndex.marked(ArticleIndex.WHOLE), word.marked())), Weights.PLAIN));
        }
        terms.begun().forEach(number -> all.may(new Boosted(new Clause.Constant(new Clause.Begun(ArticleIndex.DOCUMENT, number)), Weights.DOCUMENT)));
        // Every text has a date, so that one of these always matches; only where one has to does Lucene skip.
        return all.may(new Clause.Fresh(ArticleIndex.PUBLISHED, now, Weights.FRESH, Weights.FRESHNESS)).atLeast(1).mixed();
    }

    /** What a sum is the sum of. */
    private static List<Clause> apart(Clause clause) {
        return clause instanceof Clause.Mix mix && mix.musts().isEmpty() && mix.filters().isEmpty() && mix.nots().isEmpty() && mix.atLeast() == 0
                ? mix.mays() : List.of(clause);
    }

    private static Clause folded(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(1, part -> new Term(ArticleIndex.folded(part), word.plain()));
            case Phrase phrase -> inParts(1, part -> new Run(ArticleIndex.folded(part), phrase.folded()));
            case Document document -> document(document);
            case Named named -> Matching.about(named, Matching.allOf(named, Ranking::folded));
        };
    }

    private static Clause either(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(1, part -> better(new Term(ArticleIndex.marked(part), word.marked()), new Term(ArticleIndex.folded(part), word.plain())));
            case Phrase phrase -> inParts(1, part -> better(new Run(ArticleIndex.marked(part), phrase.marked()), new Run(ArticleIndex.folded(part), phrase.folded())));
            case Document document -> document(document);
            case Named named -> Matching.about(named, Matching.allOf(named, Ranking::either));
        };
    }

    /** A headline that has the words as they were typed is most likely what is looked for. */
    private Clause headline(Phrase run) {
        var folded = new Clause.Constant(new Run(ArticleIndex.folded("headline"), run.folded()));
        var marked = new Clause.Constant(new Run(ArticleIndex.marked("headline"), run.marked()));
        return new Boosted(terms.withMarks() ? better(marked, folded) : folded, Weights.HEADLINE_RUN);
    }

    private Clause score(Pair pair) {
        return inParts(Weights.PAIR, part -> {
            var folded = new Term(ArticleIndex.foldedPairs(part), pair.folded());
            return terms.withMarks() && ArticleIndex.PARTS_WITH_MARKED_PAIRS.contains(part) ? better(new Term(ArticleIndex.markedPairs(part), pair.marked()), folded) : folded;
        });
    }

    private static Clause document(Document document) {
        return Matching.numbered(document).may(inParts(1, part -> new Term(ArticleIndex.folded(part), document.term()))).mixed();
    }

    private static Clause better(Clause marked, Clause folded) {
        return new Clause.Best(List.of(marked, new Boosted(folded, Weights.WITHOUT_MARKS)));
    }

    private static Clause inParts(float weight, Function<String, Clause> one) {
        var all = Clause.mix();
        ArticleIndex.PARTS.forEach(part -> all.may(new Boosted(one.apply(part), weight * Weights.PARTS.get(part))));
        return all.mixed();
    }
}
