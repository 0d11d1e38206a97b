package vn.chieng.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticles;
import vn.chieng.search.SearchResults.Away;
import vn.chieng.search.SearchResults.Found;
import vn.chieng.spelling.Wordbooks;

/** What readers find (tìm kiếm): live articles and nothing else. */
@Component
public class ArticleSearch {

    private final Understanding understanding;
    private final IndexState index;
    private final IndexAccess access;
    private final LiveArticles articles;
    private final Passages passages;
    private final Narrowings narrowings;
    private final Wordbooks wordbooks;

    ArticleSearch(Understanding understanding, IndexState index, IndexAccess access, LiveArticles articles, Passages passages, Narrowings narrowings,
            Wordbooks wordbooks) {
        this.understanding = understanding;
        this.index = index;
        this.access = access;
        this.articles = articles;
        this.passages = passages;
        this.narrowings = narrowings;
        this.wordbooks = wordbooks;
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

    private record Known(Object indexed, int learnt) {}

    /**
     * What tells what the index and the wordbooks know now from what they knew before: while it is equal, a request finds the same articles in the
     * same order, but for their slow ageing. Empty while nobody can tell.
     */
    public Optional<Object> state() {
        var known = index.ask(access::state) instanceof IndexState.Told<Optional<Object>>(var told) ? told : Optional.empty();
        return known.map(indexed -> new Known(indexed, wordbooks.learnt()));
    }

    private record Narrowed(Understanding.Told told, List<Narrowing> offered) {}

    private Narrowed narrowed(SearchRequest request) {
        var told = understanding.of(request);
        return new Narrowed(told, narrowings.of(request.taken(told.meant()).onPage(request.page()), understanding::total));
    }
}
