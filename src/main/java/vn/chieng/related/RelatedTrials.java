package vn.chieng.related;

import java.io.IOException;
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
            return Selection.of(compared.stream().map(scored -> scored.weighed(weights)).toList(), Weights.SHOWN).stream()
                    .map(scored -> scored.facts().card()).toList();
        }
    }

    /** A busy machine may take longer than a page waits; here only the answer counts. */
    private static final int TRIES = 100;

    private final Related related;
    private final Comparables comparables;
    private final LikeTexts likeTexts;
    private final Rarities rarities;

    RelatedTrials(Related related, Comparables comparables, LikeTexts likeTexts, Rarities rarities) {
        this.related = related;
        this.comparables = comparables;
        this.likeTexts = likeTexts;
        this.rarities = rarities;
    }

    /** Before the first trial on a paper that was taken in a moment ago. */
    public void begin() {
        rarities.countAnew();
    }

    public Trial of(LiveArticle article) {
        var subject = comparables.subject(article);
        for (var one = 0; one < TRIES; one++) {
            try {
                return new Trial(related.compared(subject, Chosen.NOTHING, likeTexts.candidates(subject, Weights.LOOKED_AT)));
            } catch (IOException tooSlow) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("The index is away, or the machine far too busy");
    }

    public Trial withoutIndex(LiveArticle article) {
        return new Trial(related.comparedWithoutIndex(comparables.subject(article)));
    }
}
