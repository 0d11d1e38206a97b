package vn.chieng.search;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticles;
import vn.chieng.search.SearchResults.Away;
import vn.chieng.search.SearchResults.Found;
import vn.chieng.spelling.Respelling;
import vn.chieng.spelling.Wordbooks;
import vn.chieng.web.Editions;

/** What readers find (tìm kiếm): live articles and nothing else. */
@Component
public class ArticleSearch {

    private final Finder finder;
    private final IndexState index;
    private final LiveArticles articles;
    private final Passages passages;
    private final Names names;
    private final Wordbooks wordbooks;
    private final Editions editions;

    ArticleSearch(Finder finder, IndexState index, LiveArticles articles, Passages passages, Names names, Wordbooks wordbooks,
            Editions editions) {
        this.finder = finder;
        this.index = index;
        this.articles = articles;
        this.passages = passages;
        this.names = names;
        this.wordbooks = wordbooks;
        this.editions = editions;
    }

    /** Never fails because of the index; an article that left readers' sight a moment ago is left out. */
    public SearchResults find(SearchRequest request) {
        long began = System.nanoTime();
        return switch (index.ask(() -> meant(request))) {
            case IndexState.Told<Told>(var told) -> {
                var hits = passages.mark(articles.cards(told.answer().ids()), told.terms());
                yield new Found(request, told.answer().total(), hits, told.answer().facets(), told.meant(), Duration.ofNanos(System.nanoTime() - began));
            }
            case IndexState.Silent<Told>(var why) -> new Away(why);
        };
    }

    private record Told(Finder.Answer answer, QueryTerms terms, Meant meant) {}

    /** What was typed; where that finds next to nothing, what was probably meant; and where that finds nothing, some of the words. */
    private Told meant(SearchRequest request) {
        var typed = told(request, QueryTerms.of(request.words()).named(names), Meant.AS_TYPED);
        if (request.words().isBlank() || request.words().isExact()) {
            return typed;
        }
        var respelling = wordbooks.respelling(request.words().typed(), Objects.requireNonNullElse(request.language(), editions.first().language()));
        if (respelling.isEmpty()) {
            return typed.answer().total() == 0 ? leniently(request, typed) : typed;
        }
        var offered = new Told(typed.answer(), typed.terms(), new Meant.Perhaps(respelling.get().text()));
        if (respelling.get().changesWords()) {
            var other = QueryTerms.of(QueryWords.of(respelling.get().text())).named(names);
            if (!finds(request, other)) {
                return typed.answer().total() == 0 ? leniently(request, typed) : typed;
            }
            if (typed.answer().total() == 0 || standsSomewhere(request, other) && !standsSomewhere(request, typed.terms())) {
                return told(request, other, new Meant.Instead(respelling.get().text()));
            }
        }
        return typed.answer().total() == 0 ? leniently(request, offered) : offered;
    }

    private boolean finds(SearchRequest request, QueryTerms terms) {
        return finder.count(request, new Ranking(terms).matching()) > 0;
    }

    /** Whether a text has the words side by side: then somebody wrote them so. */
    private boolean standsSomewhere(SearchRequest request, QueryTerms terms) {
        return finder.count(request, new Ranking(terms).sideBySide()) > 0;
    }

    private Told leniently(SearchRequest request, Told nothing) {
        if (nothing.terms().sought().size() < 2) {
            return nothing;
        }
        var some = told(request, nothing.terms().lenient(), Meant.SOME_WORDS);
        return some.answer().total() == 0 ? nothing : some;
    }

    private Told told(SearchRequest request, QueryTerms terms, Meant meant) {
        return new Told(finder.find(request, terms), terms, meant);
    }
}
