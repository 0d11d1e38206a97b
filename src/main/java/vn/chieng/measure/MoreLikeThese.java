package vn.chieng.measure;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    List<Long> byHeadlineAndStandfirst(LiveArticle article, int most) {
        return like(article, List.of("headline", "standfirst"), article.headline() + "\n" + article.standfirst(), 1, most);
    }

    List<Long> byWholeText(LiveArticle article, int most) {
        return like(article, List.of("headline", "standfirst", "body"),
                article.headline() + "\n" + article.standfirst() + "\n" + BodyText.plainText(article.body()), 2, most);
    }

    private List<Long> like(LiveArticle article, List<String> parts, String text, int leastInText, int most) {
        try (var session = entities.createEntityManager();
                var reader = Search.session(session).scope(Object.class).extension(LuceneExtension.get()).openIndexReader()) {
            var searcher = new IndexSearcher(reader);
            return numbers(searcher, beside(article, words(reader, parts, text, leastInText)), most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query words(IndexReader reader, List<String> parts, String text, int leastInText) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(new WhitespaceAnalyzer());
        like.setFieldNames(parts.stream().map(ArticleIndex::marked).toArray(String[]::new));
        like.setMaxQueryTerms(TERMS);
        like.setMinDocFreq(LEAST_ARTICLES);
        like.setMinTermFreq(leastInText);
        Collection<Object> words = List.of(Analysis.of(text).marked());
        return like.like(Map.of(parts.getLast(), words));
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
