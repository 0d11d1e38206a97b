package vn.chieng.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a search came to. */
public sealed interface SearchResults {

    /** The number of results that can be turned to, page by page. */
    int REACH = 1000;

    /**
     * @param total  all results, exactly
     * @param facets the values that occur, the most frequent first
     * @param narrowings filters that the words name
     */
    record Found(SearchRequest request, long total, List<Hit> hits, Map<Facet, List<FacetValue>> facets, Meant meant, List<Narrowing> narrowings,
            Duration took)
            implements SearchResults {

        public Found {
            hits = List.copyOf(hits);
            facets = Map.copyOf(facets);
            narrowings = List.copyOf(narrowings);
        }

        /** The last page there is; 0 when nothing was found. */
        public int pages() {
            return (int) Math.ceilDiv(Math.min(total, REACH), request.size());
        }

        /** Whether the page asked for comes after the last one. */
        public boolean isBeyond() {
            return request.page() > Math.max(1, pages());
        }

        /** Whether there are more results than can be turned to, so that it takes more words or a filter to see them. */
        public boolean isTooMany() {
            return total > REACH;
        }

        public List<FacetValue> facet(Facet facet) {
            return facets.getOrDefault(facet, List.of());
        }
    }

    /** Search can't answer now; everything else works. */
    record Away(Why why) implements SearchResults {

        /** {@code FILLING}: the index is being built anew, and will be back by itself. */
        public enum Why { FILLING, FAILED }
    }
}
