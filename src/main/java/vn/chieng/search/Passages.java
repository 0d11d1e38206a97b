package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;

/** Shows in each result what was looked for. */
@Component
class Passages {

    private final AnalysedTexts texts;

    Passages(AnalysedTexts texts) {
        this.texts = texts;
    }

    /** Bodies are looked into only where standfirsts do not have all that was looked for. */
    List<Hit> mark(List<ArticleCard> cards, QueryTerms terms) {
        var highlighter = new Highlighter(terms.shown());
        var heads = cards.stream().map(texts::head).toList();
        var standfirsts = heads.stream().map(head -> highlighter.best(head.standfirst())).toList();
        var wanting = new ArrayList<ArticleCard>();
        for (int at = 0; at < cards.size(); at++) {
            if (!standfirsts.get(at).hasAll()) {
                wanting.add(cards.get(at));
            }
        }
        var bodies = wanting.isEmpty() ? Map.<Long, AnalysedTexts.Known>of() : texts.bodies(wanting);
        var hits = new ArrayList<Hit>(cards.size());
        for (int at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            var standfirst = standfirsts.get(at);
            var known = bodies.get(card.id());
            var passage = known == null ? standfirst : standfirst.orBetter(highlighter.best(known.body()));
            var byline = known == null ? List.<Segment>of() : byline(known.byline(), passage, highlighter);
            hits.add(new Hit(card, highlighter.whole(heads.get(at).headline()), passage.segments(), byline));
        }
        return List.copyOf(hits);
    }

    /** Whoever looks for somebody's name wants to see it, where the name is why the article was found. */
    private static List<Segment> byline(AnalysedText byline, Highlighter.Passage passage, Highlighter highlighter) {
        var signed = highlighter.best(byline);
        return signed.found() > passage.found() ? signed.segments() : List.of();
    }
}
