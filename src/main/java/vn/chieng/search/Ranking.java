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
 * Which texts match, and in which order. What must occur is decided on folded fields alone, so that every spelling finds the same
 * texts. The score of a query without any mark comes from folded fields alone as well: the plain forms that happen to stand in
 * marked fields are so rare that they would outweigh everything. In a query that bears a mark, each term prefers the spelling
 * that was typed. Only what must not occur is taken with the marks it was typed with: {@code -Châu} leaves out no child (cháu).
 */
final class Ranking {

    private final QueryTerms terms;

    Ranking(QueryTerms terms) {
        this.terms = terms;
    }

    /** Matches without a score. */
    Clause matching() {
        return new Clause.Constant(matching(this::folded));
    }

    /** Matches texts that have all neighbours of the query as neighbours; a single word just has to be there. */
    Clause sideBySide() {
        var all = Clause.mix();
        terms.pairs().forEach(pair -> all.must(inParts(part -> new Term(ArticleIndex.foldedPairs(part), pair.folded()))));
        return terms.pairs().isEmpty() ? matching() : new Clause.Constant(all.mixed());
    }

    /**
     * Matches the same texts, with their scores: the sum of what each part of a text says of each word. All of it stands side by
     * side in one clause, so that an engine can tell which of them a text needs to come first, and skip the texts without.
     *
     * @param narrowed what else a text must have
     */
    Clause scoring(Clause narrowed, Instant now) {
        var all = Clause.mix().filter(narrowed).filter(matching());
        terms.sought().forEach(sought -> apart(terms.withMarks() ? either(sought) : folded(sought)).forEach(all::may));
        terms.pairs().forEach(pair -> apart(score(pair)).forEach(all::may));
        terms.runs().forEach(run -> all.may(headline(run)));
        if (terms.withMarks()) {
            all.may(new Boosted(new Clause.Constant(everyMark()), Weights.EVERY_MARK));
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

    private Clause matching(Function<Sought, Clause> one) {
        var all = Clause.mix().must(wanted(terms.sought(), one));
        terms.excluded().forEach(phrase -> all.not(asTyped(phrase)));
        return all.mixed();
    }

    /** The words side by side, and those that bear a mark with that mark. */
    private static Clause asTyped(Phrase phrase) {
        var marked = phrase.words().stream().filter(Word::withMarks).toList();
        return inParts(part -> {
            var all = Clause.mix().must(new Run(ArticleIndex.folded(part), phrase.folded()));
            marked.forEach(word -> all.must(marked(part, word)));
            return all.mixed();
        });
    }

    private Clause wanted(List<Sought> sought, Function<Sought, Clause> one) {
        if (sought.isEmpty()) {
            return new Clause.Everything();
        }
        int words = (int) sought.stream().filter(Ranking::mayBeMissed).count();
        int needed = terms.isLenient() ? Math.ceilDiv(words, 2) : Weights.needed(words);
        var all = Clause.mix().atLeast(needed < words ? needed : 0);
        for (var each : sought) {
            if (needed < words && mayBeMissed(each)) {
                all.may(one.apply(each));
            } else {
                all.must(one.apply(each));
            }
        }
        return all.mixed();
    }

    private static boolean mayBeMissed(Sought sought) {
        return sought instanceof Word || sought instanceof Named;
    }

    private Clause folded(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> new Term(ArticleIndex.folded(part), word.plain()));
            case Phrase phrase -> inParts(part -> new Run(ArticleIndex.folded(part), phrase.folded()));
            case Document document -> document(document);
            case Named named -> about(named, allOf(named, this::folded));
        };
    }

    private Clause marked(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> marked(part, word));
            case Phrase phrase -> inParts(part -> marked(part, phrase));
            case Document document -> document(document);
            case Named named -> allOf(named, this::marked);
        };
    }

    private Clause either(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> better(marked(part, word), new Term(ArticleIndex.folded(part), word.plain())));
            case Phrase phrase -> inParts(part -> better(marked(part, phrase), new Run(ArticleIndex.folded(part), phrase.folded())));
            case Document document -> document(document);
            case Named named -> about(named, allOf(named, this::either));
        };
    }

    private static Clause allOf(Named named, Function<Sought, Clause> one) {
        var all = Clause.mix();
        named.words().forEach(word -> all.must(one.apply(word)));
        return all.mixed();
    }

    /** The words, or what they name. */
    private static Clause about(Named named, Clause words) {
        var any = Clause.mix().may(words);
        if (!named.topics().isEmpty()) {
            any.may(new Boosted(new Clause.Constant(new Clause.AnyId(ArticleIndex.TOPIC, named.topics())), Weights.ABOUT));
        }
        if (!named.places().isEmpty()) {
            any.may(new Boosted(new Clause.Constant(new Clause.AnyId(ArticleIndex.WITHIN, named.places())), Weights.ABOUT));
        }
        return any.mixed();
    }

    /** A headline that has the words as they were typed is most likely what is looked for. */
    private Clause headline(Phrase run) {
        var folded = new Clause.Constant(new Run(ArticleIndex.folded("headline"), run.folded()));
        return new Boosted(terms.withMarks() ? better(new Clause.Constant(marked("headline", run)), folded) : folded, Weights.HEADLINE_RUN);
    }

    private Clause score(Pair pair) {
        return inParts(part -> {
            var folded = new Term(ArticleIndex.foldedPairs(part), pair.folded());
            return terms.withMarks() && ArticleIndex.PARTS_WITH_MARKED_PAIRS.contains(part) ? better(new Term(ArticleIndex.markedPairs(part), pair.marked()), folded) : folded;
        });
    }

    /** As many of the terms that were typed with marks as a text must have, with those marks. */
    private Clause everyMark() {
        var meant = terms.sought().stream().filter(Sought::withMarks).toList();
        return meant.isEmpty() ? new Clause.Nothing() : wanted(meant, this::marked);
    }

    private static Clause document(Document document) {
        var named = new Boosted(new Clause.Constant(new Term(ArticleIndex.DOCUMENT, document.number())), Weights.DOCUMENT);
        var begun = new Clause.Constant(new Clause.Begun(ArticleIndex.DOCUMENT, document.number()));
        return Clause.mix().may(named).may(begun).may(inParts(part -> new Term(ArticleIndex.folded(part), document.term()))).mixed();
    }

    private static Clause marked(String part, Word word) {
        return new Term(ArticleIndex.marked(part), word.marked());
    }

    private static Clause marked(String part, Phrase phrase) {
        return new Run(ArticleIndex.marked(part), phrase.words().stream().map(Word::marked).toList());
    }

    private static Clause better(Clause marked, Clause folded) {
        return new Clause.Best(List.of(marked, new Boosted(folded, Weights.WITHOUT_MARKS)));
    }

    private static Clause inParts(Function<String, Clause> one) {
        var all = Clause.mix();
        ArticleIndex.PARTS.forEach(part -> all.may(new Boosted(one.apply(part), Weights.PARTS.get(part))));
        return all.mixed();
    }
}
