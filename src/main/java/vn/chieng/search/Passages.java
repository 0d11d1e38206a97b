package vn.chieng.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;

/** Shows in each result what was looked for. */
@Component
class Passages {

    private final Bodies bodies;
    private final AnalysedTexts texts;

    Passages(Bodies bodies, AnalysedTexts texts) {
        this.bodies = bodies;
        this.texts = texts;
    }

    List<Hit> mark(List<ArticleCard> cards, QueryTerms terms) {
        var highlighter = new Highlighter(terms.foldedTerms());
        var html = new OnDemand(cards);
        return cards.stream().map(card -> new Hit(card, highlighter.whole(texts.plain(card.headline())),
                highlighter.passage(texts.plain(card.standfirst()), () -> texts.body(html.of(card))))).toList();
    }

    /** The bodies of all cards, read together when the first one is needed. */
    private final class OnDemand {

        private final Supplier<Map<Long, String>> source;
        private final Map<Long, String> read = new HashMap<>();
        private boolean done;

        OnDemand(List<ArticleCard> cards) {
            source = () -> bodies.of(cards.stream().map(ArticleCard::id).toList());
        }

        String of(ArticleCard card) {
            if (!done) {
                read.putAll(source.get());
                done = true;
            }
            return read.getOrDefault(card.id(), "");
        }
    }
}
