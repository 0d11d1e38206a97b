package vn.chieng.search;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticles;
import vn.chieng.search.SearchResults.Away;
import vn.chieng.search.SearchResults.Found;

/** What readers find (tìm kiếm): live articles and nothing else. */
@Component
public class ArticleSearch {

    private final Understanding understanding;
    private final IndexState index;
    private final LiveArticles articles;
    private final Passages passages;
    private final Narrowings narrowings;

    ArticleSearch(Understanding understanding, IndexState index, LiveArticles articles, Passages passages, Narrowings narrowings) {
        this.understanding = understanding;
        this.index = index;
        this.articles = articles;
        this.passages = passages;
        this.narrowings = narrowings;
    }

    /** Never fails because of the index; an article that left readers' sight a moment ago is left out. */
    public SearchResults find(SearchRequest request) {
        long began = System.nanoTime();
        return switch (index.ask(() -> narrowed(request))) {
            case IndexState.Told<Narrowed>(Narrowed(var told, var offered)) -> {
                var hits = passages.mark(articles.numbered(told.answer().numbers()), told.terms());
                yield new Found(request, told.answer().total(), hits, told.answer().facets(), told.meant(), offered,
                        Duration.ofNanos(System.nanoTime() - began));
            }
            case IndexState.Silent<Narrowed>(var why) -> new Away(why);
        };
    }

    private record Narrowed(Understanding.Told told, List<Narrowing> offered) {}

    private Narrowed narrowed(SearchRequest request) {
        var told = understanding.of(request);
        return new Narrowed(told, narrowings.of(request.taken(told.meant()).onPage(request.page()), understanding::total));
    }
}
