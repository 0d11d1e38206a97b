package vn.chieng.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.ArticleIndex;
import vn.chieng.article.LiveArticles;
import vn.chieng.index.Clause;

/** Headlines for what somebody is still typing (gợi ý). */
@Component
public class Suggestions {

    private static final int SHORTEST = 2;
    private static final int MOST = 20;
    private static final String HEADLINE = ArticleIndex.folded("headline");

    private final Finder finder;
    private final IndexState state;
    private final LiveArticles articles;

    Suggestions(Finder finder, IndexState state, LiveArticles articles) {
        this.finder = finder;
        this.state = state;
        this.articles = articles;
    }

    /**
     * Live articles whose headlines have all the words, the last of them perhaps unfinished; the newest first. None while the
     * index is away.
     *
     * @param language null for all
     */
    public List<ArticleCard> of(String typed, @Nullable String language, int limit) {
        var words = QueryWords.of(typed);
        var terms = QueryTerms.of(words);
        if (words.typed().length() < SHORTEST || terms.isEmpty()) {
            return List.of();
        }
        var request = SearchRequest.of("", language);
        return switch (state.ask(() -> finder.newest(request, begun(terms), Math.clamp(limit, 1, MOST)))) {
            case IndexState.Told<List<Long>>(var numbers) -> articles.numbered(numbers);
            case IndexState.Silent<List<Long>> _ -> List.of();
        };
    }

    private static Clause begun(QueryTerms terms) {
        var words = terms.sought().stream().flatMap(sought -> sought.folded().stream()).toList();
        var all = Clause.mix().filter(new Clause.Begun(HEADLINE, words.getLast()));
        words.subList(0, words.size() - 1).forEach(word -> all.filter(new Clause.Term(HEADLINE, word)));
        return all.mixed();
    }
}
