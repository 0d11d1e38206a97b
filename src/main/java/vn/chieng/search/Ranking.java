package vn.chieng.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import vn.chieng.search.Sought.Named;
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

    /** Matches texts that have all neighbours of the query as neighbours; a single word just has to be there. */
    Query sideBySide() {
        var all = new BooleanQuery.Builder();
        terms.pairs().forEach(pair -> all.add(inParts(part -> new TermQuery(new Term(ArticleIndex.foldedPairs(part), pair.folded()))), Occur.MUST));
        return terms.pairs().isEmpty() ? matching() : new ConstantScoreQuery(all.build());
    }

    /** Matches the same texts, with their scores. */
    Query scoring(Instant now) {
        var all = new BooleanQuery.Builder().add(matching(terms.withMarks() ? this::either : this::folded), Occur.MUST);
        terms.pairs().forEach(pair -> all.add(score(pair), Occur.SHOULD));
        terms.runs().forEach(run -> all.add(headline(run), Occur.SHOULD));
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

    private Query wanted(List<Sought> sought, Function<Sought, Query> one) {
        if (sought.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        int words = (int) sought.stream().filter(Ranking::mayBeMissed).count();
        int needed = terms.isLenient() ? Math.ceilDiv(words, 2) : Weights.needed(words);
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed < words ? needed : 0);
        var occur = needed < words ? Occur.SHOULD : Occur.MUST;
        sought.forEach(each -> all.add(one.apply(each), mayBeMissed(each) ? occur : Occur.MUST));
        return all.build();
    }

    private static boolean mayBeMissed(Sought sought) {
        return sought instanceof Word || sought instanceof Named;
    }

    private Query folded(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> new TermQuery(new Term(ArticleIndex.folded(part), word.plain())));
            case Phrase phrase -> inParts(part -> phrase(ArticleIndex.folded(part), phrase.folded()));
            case Document document -> document(document);
            case Named named -> about(named, allOf(named, this::folded));
        };
    }

    private Query marked(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> marked(part, word));
            case Phrase phrase -> inParts(part -> marked(part, phrase));
            case Document document -> document(document);
            case Named named -> allOf(named, this::marked);
        };
    }

    private Query either(Sought sought) {
        return switch (sought) {
            case Word word -> inParts(part -> better(marked(part, word), new TermQuery(new Term(ArticleIndex.folded(part), word.plain()))));
            case Phrase phrase -> inParts(part -> better(marked(part, phrase), phrase(ArticleIndex.folded(part), phrase.folded())));
            case Document document -> document(document);
            case Named named -> about(named, allOf(named, this::either));
        };
    }

    private static Query allOf(Named named, Function<Sought, Query> one) {
        var all = new BooleanQuery.Builder();
        named.words().forEach(word -> all.add(one.apply(word), Occur.MUST));
        return all.build();
    }

    /** The words, or what they name. */
    private static Query about(Named named, Query words) {
        var any = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        if (!named.topics().isEmpty()) {
            any.add(new BoostQuery(new ConstantScoreQuery(LongField.newSetQuery(ArticleIndex.TOPIC, longs(named.topics()))), Weights.ABOUT), Occur.SHOULD);
        }
        if (!named.places().isEmpty()) {
            any.add(new BoostQuery(new ConstantScoreQuery(LongField.newSetQuery(ArticleIndex.WITHIN, longs(named.places()))), Weights.ABOUT), Occur.SHOULD);
        }
        return any.build();
    }

    private static long[] longs(Set<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** A headline that has the words as they were typed is most likely what is looked for. */
    private Query headline(Phrase run) {
        var folded = phrase(ArticleIndex.folded("headline"), run.folded());
        var asTyped = terms.withMarks() ? better(new ConstantScoreQuery(marked("headline", run)), new ConstantScoreQuery(folded)) : new ConstantScoreQuery(folded);
        return new BoostQuery(asTyped, Weights.HEADLINE_RUN);
    }

    private Query score(Pair pair) {
        var scored = inParts(part -> {
            var folded = new TermQuery(new Term(ArticleIndex.foldedPairs(part), pair.folded()));
            return terms.withMarks() && ArticleIndex.PARTS_WITH_MARKED_PAIRS.contains(part) ? better(new TermQuery(new Term(ArticleIndex.markedPairs(part), pair.marked())), folded) : folded;
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
