package vn.chieng.search;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticles;
import vn.chieng.search.SearchResults.Away;
import vn.chieng.search.SearchResults.Found;

/** What readers find (tìm kiếm): live articles and nothing else. */
@Component
public class ArticleSearch {

    private final Finder finder;
    private final IndexState index;
    private final LiveArticles articles;
    private final Passages passages;

    ArticleSearch(Finder finder, IndexState index, LiveArticles articles, Passages passages) {
        this.finder = finder;
        this.index = index;
        this.articles = articles;
        this.passages = passages;
    }

    /** Never fails because of the index; an article that left readers' sight a moment ago is left out. */
    public SearchResults find(SearchRequest request) {
        long began = System.nanoTime();
        var terms = QueryTerms.of(request.words());
        return switch (index.ask(() -> finder.find(request, terms))) {
            case IndexState.Told<Finder.Answer>(var answer) -> {
                var hits = passages.mark(articles.cards(answer.ids()), terms);
                yield new Found(request, answer.total(), hits, answer.facets(), Duration.ofNanos(System.nanoTime() - began));
            }
            case IndexState.Silent<Finder.Answer>(var why) -> new Away(why);
        };
    }
}
