package vn.chieng.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;

/** What the newsroom finds: every article by its live text and its newest one, whether readers see it or not. For the staff alone. */
@Component
public class DeskSearch {

    private static final String ARTICLE_NUMBER = "[0-9]{1,12}";
    /** More than all other scores together. */
    private static final float ITS_NUMBER = 1000f;
    private static final Map<String, Float> FIELDS = fields();

    private final IndexAccess index;
    private final IndexState state;

    DeskSearch(IndexAccess index, IndexState state) {
        this.index = index;
        this.state = state;
    }

    /** Articles whose texts have all the words, marks or no marks; a number finds its article too. */
    public DeskResults find(String typed) {
        var words = QueryWords.of(typed);
        var terms = QueryTerms.of(words);
        if (terms.isEmpty()) {
            return new DeskResults.Found(List.of());
        }
        return switch (state.ask(() -> ids(matching(terms), words.typed()))) {
            case IndexState.Told<List<Long>>(var ids) -> new DeskResults.Found(ids);
            case IndexState.Silent<List<Long>>(var why) -> new DeskResults.Away(why);
        };
    }

    private List<Long> ids(Clause text, String typed) {
        return index.ask(session -> session.search(IndexAccess.DOCUMENTS).select(f -> f.id(Long.class))
                .where(f -> {
                    var either = f.bool().should(index.predicate(f, text));
                    return typed.matches(ARTICLE_NUMBER)
                            ? either.should(f.match().field(ArticleIndex.NUMBER).matching(Long.valueOf(typed)).boost(ITS_NUMBER))
                            : either;
                })
                .sort(f -> f.composite().add(f.score()).add(f.field(ArticleIndex.NUMBER).desc()))
                .fetchAllHits());
    }

    private static Clause matching(QueryTerms terms) {
        var all = Clause.mix();
        terms.sought().forEach(sought -> all.must(anywhere(sought.folded())));
        terms.excluded().forEach(phrase -> all.not(anywhere(phrase.folded())));
        return all.mixed();
    }

    private static Clause anywhere(List<String> words) {
        var any = Clause.mix();
        FIELDS.forEach((field, weight) -> any.may(new Clause.Boosted(new Clause.Run(field, words), weight)));
        return any.mixed();
    }

    private static Map<String, Float> fields() {
        var fields = new TreeMap<String, Float>();
        Weights.PARTS.forEach((part, weight) -> fields.put(ArticleIndex.folded(part), weight));
        fields.put(ArticleIndex.DRAFT_HEADLINE, Weights.PARTS.get("headline"));
        fields.put(ArticleIndex.DRAFT, Weights.PARTS.get(ArticleIndex.WHOLE));
        return Map.copyOf(fields);
    }
}
