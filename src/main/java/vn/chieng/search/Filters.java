package vn.chieng.search;

import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Mixing;

/** What a reader's query is narrowed to: always to what is live, and to what the reader chose. */
final class Filters {

    private Filters() {}

    static Mixing chosen(SearchRequest request) {
        var all = Clause.mix().filter(new Clause.Yes(ArticleIndex.LIVE));
        if (!request.within().isEmpty()) {
            all.filter(new Clause.AnyId(ArticleIndex.WITHIN, request.within()));
        }
        if (!request.sections().isEmpty()) {
            all.filter(new Clause.AnyId(ArticleIndex.SECTION, request.sections()));
        }
        if (!request.years().isEmpty()) {
            all.filter(new Clause.AnyNumber(ArticleIndex.YEAR, request.years()));
        }
        request.topics().forEach(topic -> all.filter(new Clause.Id(ArticleIndex.TOPIC, topic)));
        if (request.language() != null) {
            all.filter(new Clause.Term(ArticleIndex.LANGUAGE, request.language()));
        }
        return all;
    }
}
