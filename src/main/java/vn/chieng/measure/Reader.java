package vn.chieng.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chieng.search.ArticleSearch;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchRequest.Order;
import vn.chieng.search.SearchResults;

/** Types words into the paper's search field, and reads what comes. */
@Component
class Reader {

    private static final int LARGE_PAGE = 50;
    private static final int PAGES = 2;
    static final int MOST = PAGES * LARGE_PAGE;

    private final ArticleSearch search;

    Reader(ArticleSearch search) {
        this.search = search;
    }

    /** The first page's articles. */
    List<Long> firstPage(String words, String language) {
        return ids(found(SearchRequest.of(words, language)));
    }

    /** @param newest of what is found, {@link #MOST} at most */
    record All(long total, List<Long> newest) {}

    All all(String words, String language) {
        var asked = SearchRequest.of(words, language).inOrder(Order.NEWEST);
        var ids = new ArrayList<Long>();
        long total = 0;
        for (int page = 1; page <= PAGES && (page == 1 || ids.size() < total); page++) {
            var found = found(new SearchRequest(asked.words(), asked.within(), asked.topics(), asked.sections(), asked.years(), language, Order.NEWEST, page,
                    LARGE_PAGE));
            total = found.total();
            ids.addAll(ids(found));
        }
        return new All(total, List.copyOf(ids));
    }

    private SearchResults.Found found(SearchRequest request) {
        return switch (search.find(request)) {
            case SearchResults.Found found -> found;
            case SearchResults.Away away -> throw new IllegalStateException("The index is away: " + away.why());
        };
    }

    private static List<Long> ids(SearchResults.Found found) {
        return found.hits().stream().map(hit -> hit.card().id()).toList();
    }
}
