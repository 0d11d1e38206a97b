package vn.chieng.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;

/** What the newsroom finds: every article by its live text and its newest one, whether readers see it or not. For the staff alone. */
@Component
public class DeskSearch {

    private static final String ARTICLE_NUMBER = "[0-9]{1,12}";
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

    private List<Long> ids(Query text, String typed) {
        return index.ask(session -> session.search(IndexAccess.DOCUMENTS).select(f -> f.id(Long.class))
                .where(f -> {
                    var either = f.bool().should(f.extension(LuceneExtension.get()).fromLuceneQuery(text));
                    return typed.matches(ARTICLE_NUMBER)
                            ? either.should(f.match().field(ArticleIndex.NUMBER).matching(Long.valueOf(typed)).boost(Weights.EVERY_MARK))
                            : either;
                })
                .sort(f -> f.composite().add(f.score()).add(f.field(ArticleIndex.NUMBER).desc()))
                .fetchAllHits());
    }

    private static Query matching(QueryTerms terms) {
        var all = new BooleanQuery.Builder();
        terms.sought().forEach(sought -> all.add(anywhere(sought.folded()), Occur.MUST));
        terms.excluded().forEach(phrase -> all.add(anywhere(phrase.folded()), Occur.MUST_NOT));
        return all.build();
    }

    private static Query anywhere(List<String> words) {
        var any = new BooleanQuery.Builder();
        FIELDS.forEach((field, weight) -> any.add(new BoostQuery(new PhraseQuery(field, words.toArray(String[]::new)), weight), Occur.SHOULD));
        return any.build();
    }

    private static Map<String, Float> fields() {
        var fields = new TreeMap<String, Float>();
        Weights.PARTS.forEach((part, weight) -> fields.put(ArticleIndex.folded(part), weight));
        fields.put(ArticleIndex.DRAFT_HEADLINE, Weights.PARTS.get("headline"));
        fields.put(ArticleIndex.DRAFT, Weights.PARTS.get("body"));
        return Map.copyOf(fields);
    }
}
