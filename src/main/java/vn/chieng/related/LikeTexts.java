package vn.chieng.related;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;

/**
 * Asks the index which articles share topics, units or telling words with the subject, and then how like each one's words are.
 */
@Component
class LikeTexts {

    private static final long PATIENCE_NANOS = 40_000_000;
    /** The subject itself is looked for too, and comes before all others: what it scores is what the same text scores. */
    private static final float ITSELF = 10_000;
    /** Beside word scores of some tens: a shared topic brings a candidate to the front, a shared unit helps. */
    private static final float PER_TOPIC = 20;
    private static final float PER_UNIT = 3;

    private final EntityManagerFactory entities;

    LikeTexts(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * The public numbers of the candidates with the raw score of their words; the subject itself is among them if it is indexed.
     *
     * @throws IOException when the index is away, or too slow: half an answer would leave out the best
     */
    Map<Long, Double> candidates(Subject subject, int most) throws IOException {
        try (var session = entities.createEntityManager();
                var reader = Search.session(session).scope(Object.class).extension(LuceneExtension.get()).openIndexReader()) {
            var pairs = TellingWords.pairs(subject, reader);
            var words = like(pairs, ArticleIndex::foldedPairs).build();
            var searcher = new IndexSearcher(reader);
            var deadline = System.nanoTime() + PATIENCE_NANOS;
            searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
            var candidates = searcher.search(candidates(subject, words), most);
            var rescored = byWordsAlone(likeTheWordsOf(subject, pairs, reader)).rescore(searcher, candidates, most);
            if (searcher.timedOut()) {
                throw new IOException("The index took longer than a page can wait");
            }
            return numbers(searcher, rescored);
        }
    }

    /** Syllables alone are in too many articles to look for candidates by them; among a few they tell more. */
    private static Query likeTheWordsOf(Subject subject, List<String> pairs, IndexReader reader) {
        var query = like(pairs, ArticleIndex::foldedPairs);
        like(TellingWords.syllables(subject, reader), ArticleIndex::marked).build().forEach(query::add);
        return query.build();
    }

    private static BooleanQuery.Builder like(List<String> words, UnaryOperator<String> field) {
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(word(field.apply("headline"), word, 3), Occur.SHOULD);
            query.add(word(field.apply("standfirst"), word, 2), Occur.SHOULD);
            query.add(word(field.apply("body"), word, 1), Occur.SHOULD);
        }
        return query;
    }

    private static Query candidates(Subject subject, Query words) {
        var query = new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery(ArticleIndex.LIVE, 1), Occur.FILTER)
                .add(new TermQuery(new Term(ArticleIndex.LANGUAGE, subject.language())), Occur.FILTER)
                .add(words, Occur.SHOULD)
                .setMinimumNumberShouldMatch(1);
        query.add(shared(ArticleIndex.NUMBER, subject.number(), ITSELF), Occur.SHOULD);
        subject.topics().forEach(topic -> query.add(shared(ArticleIndex.TOPIC, topic, PER_TOPIC), Occur.SHOULD));
        subject.around().forEach(unit -> query.add(shared(ArticleIndex.WITHIN, unit, PER_UNIT), Occur.SHOULD));
        return query.build();
    }

    private static Query word(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query shared(String field, long id, float weight) {
        return new BoostQuery(new ConstantScoreQuery(LongPoint.newExactQuery(field, id)), weight);
    }

    private static QueryRescorer byWordsAlone(Query words) {
        return new QueryRescorer(words) {
            @Override
            protected float combine(float first, boolean matches, float second) {
                return matches ? second : 0;
            }
        };
    }

    private static Map<Long, Double> numbers(IndexSearcher searcher, TopDocs found) throws IOException {
        var numbers = new HashMap<Long, Double>();
        var stored = searcher.storedFields();
        for (var hit : found.scoreDocs) {
            var number = stored.document(hit.doc, Set.of(ArticleIndex.NUMBER)).getField(ArticleIndex.NUMBER);
            if (number != null) {
                numbers.put(number.numericValue().longValue(), (double) hit.score);
            }
        }
        return numbers;
    }
}
