package vn.chieng.related;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticle;

/** The block with other weights, or as it is without the index: for those who measure what each part is worth. */
@Component
public class RelatedTrials {

    /** An article's candidates, compared once and weighed as often as one likes. What editors chose does not count. */
    public static final class Trial {

        private final List<Scored> compared;

        Trial(List<Scored> compared) {
            this.compared = compared;
        }

        public List<ArticleCard> shown(Weights weights) {
            return Selection.of(compared, Weights.SHOWN, weights).stream().map(scored -> scored.facts().card()).toList();
        }
    }

    private final Related related;

    RelatedTrials(Related related) {
        this.related = related;
    }

    public Trial of(LiveArticle article) {
        return new Trial(related.compared(related.subject(article), Chosen.NOTHING));
    }

    public Trial withoutIndex(LiveArticle article) {
        return new Trial(related.comparedWithoutIndex(related.subject(article)));
    }
}
