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
import vn.chieng.text.Terms;

/**
 * In which order texts come that match. The score of a query without any mark comes from folded fields alone: the plain forms that
 * happen to stand in marked fields are so rare that they would outweigh everything. In a query that bears a mark, each term
 * prefers the spelling that was typed. A plain word that was typed alone may mean itself, and prefers itself a little (Khoang, no khoảng).
 */
final class Ranking {

    /**
     * A list of texts.
     *
     * @param wanted what a text must have to be in it
     * @param scored the same, with what it is worth
     */
    record Ranked(Clause wanted, Clause scored) {}

    private final QueryTerms terms;
    private final Matching whole;

    Ranking(QueryTerms terms) {
        this.terms = terms;
        whole = new Matching(terms);
    }

    /**
     * Lists that come one after the other: texts with all marks that were typed before those without. Only for queries of which a text
     * must have all words; of a longer one, a text may have many by chance and be further from it than one that has more, plain.
     *
     * @param matching what a text must have
     */
    List<Ranked> of(Clause matching, Instant now) {
        if (!terms.withMarks() || !whole.isOfAll()) {
            return List.of(ranked(matching, now));
        }
        var everyMark = whole.everyMark();
        return List.of(ranked(Clause.mix().filter(matching).filter(everyMark).mixed(), now), ranked(Clause.mix().filter(matching).not(everyMark).mixed(), now));
    }

    private Ranked ranked(Clause wanted, Instant now) {
        return new Ranked(wanted, scored(wanted, now));
    }

    /**
     * The sum of what each part of a text says of each word. All of it stands side by side in one clause, so that an engine can
     * tell which of them a text needs to come first, and skip the texts without.
     */
    private Clause scored(Clause wanted, Instant now) {
        var all = Clause.mix().filter(wanted);
        terms.sought().forEach(sought -> apart(terms.withMarks() ? either(sought) : folded(sought)).forEach(all::may));
        terms.pairs().forEach(pair -> apart(score(pair)).forEach(all::may));
        terms.runs().forEach(run -> all.may(headline(run)));
        if (!terms.withMarks() && terms.sought().size() == 1 && terms.sought().getFirst() instanceof Word word) {
            all.may(new Boosted(new Clause.Constant(new Term(ArticleIndex.marked(ArticleIndex.WHOLE), word.marked())), Weights.PLAIN));
        }
        terms.begun().forEach(number -> all.may(new Boosted(new Clause.Constant(new Clause.Begun(ArticleIndex.DOCUMENT, number)), Weights.DOCUMENT)));
        // Every text has a date, so that one of these always matches; only where one has to does OpenSearch skip.
        return all.may(new Clause.Fresh(ArticleIndex.PUBLISHED, now, Weights.FRESH, Weights.FRESHNESS)).atLeast(1).mixed();
    }

    /** What a sum is the sum of. */
    private static List<Clause> apart(Clause clause) {
        return clause instanceof Clause.Mix mix && mix.isPlainSum() ? mix.mays() : List.of(clause);
    }

    private static Clause folded(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(1, part -> new Term(ArticleIndex.folded(part), word.plain()));
            case Phrase phrase -> inParts(1, part -> new Run(ArticleIndex.folded(part), phrase.folded()));
            case Document document -> document(document);
            case Named named -> about(named, Ranking::folded);
        };
    }

    private static Clause either(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(1, part -> better(new Term(ArticleIndex.marked(part), word.marked()), new Term(ArticleIndex.folded(part), word.plain())));
            case Phrase phrase -> inParts(1, part -> better(new Run(ArticleIndex.marked(part), phrase.marked()), new Run(ArticleIndex.folded(part), phrase.folded())));
            case Document document -> document(document);
            case Named named -> about(named, Ranking::either);
        };
    }

    /** The words of a name, each by itself, and what it names. */
    private static Clause about(Named named, Function<Word, Clause> one) {
        var all = Clause.mix();
        named.words().stream().flatMap(word -> apart(one.apply(word)).stream()).forEach(all::may);
        Matching.named(named).forEach(all::may);
        return all.mixed();
    }

    /** A headline that has the words as they were typed is most likely what is looked for; which has them so, its pairs tell. */
    private Clause headline(Phrase run) {
        var folded = sideBySide(ArticleIndex.foldedPairs("headline"), run.folded());
        return new Boosted(terms.withMarks() ? better(sideBySide(ArticleIndex.markedPairs("headline"), run.marked()), folded) : folded, Weights.HEADLINE_RUN);
    }

    private static Clause sideBySide(String field, List<String> run) {
        return new Clause.Constant(Matching.neighbours(field, Terms.pairs(run)));
    }

    private Clause score(Pair pair) {
        return inParts(pair.isName() ? Weights.NAME : Weights.PAIR, part -> {
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
