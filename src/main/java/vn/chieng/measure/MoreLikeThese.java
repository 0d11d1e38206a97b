package vn.chieng.measure;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.article.LiveArticle;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;

/** What search engines offer for related texts: Lucene's own MoreLikeThis, with the settings that are usual. */
@Component
class MoreLikeThese {

    private static final int TERMS = 25;
    private static final int LEAST_ARTICLES = 2;

    private final EntityManagerFactory entities;

    MoreLikeThese(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Whatever stands in headline or standfirst is looked for in both. */
    List<Long> byHeadlineAndStandfirst(LiveArticle article, int most) {
        var head = article.headline() + "\n" + article.standfirst();
        return like(article, Map.of("headline", head, "standfirst", head), 1, most);
    }

    /**
     * All words are looked for in all of a text.
     *
     * @param leastTimes how often a word stands there at least; Lucene says 2 unless told, which suits long texts
     */
    List<Long> byWholeText(LiveArticle article, int leastTimes, int most) {
        var whole = String.join("\n", article.headline(), article.standfirst(), BodyText.plainText(article.body()));
        return like(article, Map.of(ArticleIndex.WHOLE, whole), leastTimes, most);
    }

    private List<Long> like(LiveArticle article, Map<String, String> parts, int leastTimes, int most) {
        try (var session = entities.createEntityManager();
                var reader = Search.session(session).scope(Object.class).extension(LuceneExtension.get()).openIndexReader()) {
            return numbers(new IndexSearcher(reader), beside(article, words(reader, parts, leastTimes)), most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query words(IndexReader reader, Map<String, String> parts, int leastTimes) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(new WhitespaceAnalyzer());
        like.setMaxQueryTerms(TERMS);
        like.setMinDocFreq(LEAST_ARTICLES);
        like.setMinTermFreq(leastTimes);
        var fields = new TreeMap<String, Collection<Object>>();
        parts.forEach((part, text) -> fields.put(ArticleIndex.marked(part), List.of(Analysis.of(text).marked())));
        like.setFieldNames(fields.keySet().toArray(String[]::new));
        return like.like(fields);
    }

    /** Live, in the article's language, and not of its story. */
    private static Query beside(LiveArticle article, Query words) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(IntPoint.newExactQuery(ArticleIndex.LIVE, 1), Occur.FILTER)
                .add(new TermQuery(new Term(ArticleIndex.LANGUAGE, article.language())), Occur.FILTER)
                .add(LongPoint.newExactQuery(ArticleIndex.STORY, article.storyId()), Occur.MUST_NOT)
                .build();
    }

    private static List<Long> numbers(IndexSearcher searcher, Query query, int most) throws IOException {
        var numbers = new ArrayList<Long>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, most).scoreDocs) {
            numbers.add(stored.document(hit.doc, Set.of(ArticleIndex.NUMBER)).getField(ArticleIndex.NUMBER).numericValue().longValue());
        }
        return numbers;
    }
}
