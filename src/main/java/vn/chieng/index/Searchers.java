package vn.chieng.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;

/**
 * Makes searchers that remember which texts have a frequent term. In a large paper a few hundred syllables stand in so many texts that
 * going through their lists is most of what a search costs; remembered, each takes one bit for each text.
 */
final class Searchers {

    /** A term that stands in one of so many texts is frequent. */
    private static final int FREQUENT = 32;
    private static final int MOST = 2_000;
    /** Of the memory that there is, so much is for remembering. */
    private static final int SHARE = 32;

    private final LRUQueryCache remembered = new LRUQueryCache(MOST, Runtime.getRuntime().maxMemory() / SHARE);
    private final QueryCachingPolicy others = new UsageTrackingQueryCachingPolicy();

    IndexSearcher of(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(remembered);
        searcher.setQueryCachingPolicy(new FrequentTerms(reader));
        return searcher;
    }

    private final class FrequentTerms implements QueryCachingPolicy {

        private final IndexReader reader;

        FrequentTerms(IndexReader reader) {
            this.reader = reader;
        }

        @Override
        public void onUse(Query query) {
            others.onUse(query);
        }

        @Override
        public boolean shouldCache(Query query) throws IOException {
            return query instanceof TermQuery term ? isFrequent(term.getTerm()) : others.shouldCache(query);
        }

        private boolean isFrequent(Term term) throws IOException {
            return (long) reader.docFreq(term) * FREQUENT > reader.maxDoc();
        }
    }
}
