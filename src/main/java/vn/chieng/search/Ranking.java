package vn.chieng.search;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.chieng.article.ArticleIndex;
import vn.chieng.search.QueryTerms.Pair;
import vn.chieng.search.Sought.Document;
import vn.chieng.search.Sought.Phrase;
import vn.chieng.search.Sought.Word;

/**
 * Which texts match, and in which order. What matches is decided on folded fields alone, so that every spelling finds the same
 * texts. The score of a query without any mark comes from folded fields alone as well: the plain forms that happen to stand in
 * marked fields are so rare that they would outweigh everything. In a query that bears a mark, each term prefers the spelling
 * that was typed.
 */
final class Ranking {

    private final QueryTerms terms;

    Ranking(QueryTerms terms) {
        this.terms = terms;
    }

    /** Matches without a score. */
    Query matching() {
        return new ConstantScoreQuery(matching(this::folded));
    }

    /** Matches the same texts, with their scores. */
    Query scoring(Instant now) {
        var all = new BooleanQuery.Builder().add(matching(terms.withMarks() ? this::either : this::folded), Occur.MUST);
        terms.pairs().forEach(pair -> all.add(score(pair), Occur.SHOULD));
        if (terms.withMarks()) {
            all.add(new BoostQuery(new ConstantScoreQuery(everyMark()), Weights.EVERY_MARK), Occur.SHOULD);
        }
        all.add(LongField.newDistanceFeatureQuery(ArticleIndex.PUBLISHED, Weights.FRESHNESS, now.toEpochMilli(), Weights.FRESH.toMillis()),
                Occur.SHOULD);
        return all.build();
    }

    private Query matching(Function<Sought, Query> one) {
        var all = new BooleanQuery.Builder().add(wanted(terms.sought(), one), Occur.MUST);
        terms.excluded().forEach(phrase -> all.add(folded(phrase), Occur.MUST_NOT));
        return all.build();
    }

    private static Query wanted(List<Sought> sought, Function<Sought, Query> one) {
        if (sought.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        int words = (int) sought.stream().filter(each -> !(each instanceof Phrase)).count();
        int needed = Weights.needed(words);
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed < words ? needed : 0);
        var occur = needed < words ? Occur.SHOULD : Occur.MUST;
        sought.forEach(each -> all.add(one.apply(each), each instanceof Phrase ? Occur.MUST : occur));
        return all.build();
    }

    private Query folded(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> new TermQuery(new Term(ArticleIndex.folded(part), word.plain())));
            case Phrase phrase -> inParts(part -> phrase(ArticleIndex.folded(part), phrase.folded()));
            case Document document -> document(document);
        };
    }

    private Query marked(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> marked(part, word));
            case Phrase phrase -> inParts(part -> marked(part, phrase));
            case Document document -> document(document);
        };
    }

    private Query either(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> better(marked(part, word), new TermQuery(new Term(ArticleIndex.folded(part), word.plain()))));
            case Phrase phrase -> inParts(part -> better(marked(part, phrase), phrase(ArticleIndex.folded(part), phrase.folded())));
            case Document document -> document(document);
        };
    }

    private Query score(Pair pair) {
        var scored = inParts(part -> {
            var folded = new TermQuery(new Term(ArticleIndex.foldedPairs(part), pair.folded()));
            return terms.withMarks() ? better(new TermQuery(new Term(ArticleIndex.markedPairs(part), pair.marked())), folded) : folded;
        });
        return new BoostQuery(scored, Weights.PAIR);
    }

    /** As many of the terms that were typed with marks as a text must have, with those marks. */
    private Query everyMark() {
        var meant = terms.sought().stream().filter(Sought::withMarks).toList();
        return meant.isEmpty() ? new MatchNoDocsQuery() : wanted(meant, this::marked);
    }

    private static Query document(Document document) {
        var named = new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(ArticleIndex.DOCUMENT, document.number()))), Weights.DOCUMENT);
        var told = inParts(part -> new TermQuery(new Term(ArticleIndex.folded(part), document.term())));
        return new BooleanQuery.Builder().add(named, Occur.SHOULD).add(told, Occur.SHOULD).build();
    }

    private static Query marked(String part, Word word) {
        return new TermQuery(new Term(ArticleIndex.marked(part), word.marked()));
    }

    private static Query marked(String part, Phrase phrase) {
        return phrase(ArticleIndex.marked(part), phrase.words().stream().map(Word::marked).toList());
    }

    private static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query better(Query marked, Query folded) {
        return new DisjunctionMaxQuery(List.of(marked, new BoostQuery(folded, Weights.WITHOUT_MARKS)), 0);
    }

    private static Query inParts(Function<String, Query> one) {
        var all = new BooleanQuery.Builder();
        ArticleIndex.PARTS.forEach(part -> all.add(new BoostQuery(one.apply(part), Weights.PARTS.get(part)), Occur.SHOULD));
        return all.build();
    }
}
