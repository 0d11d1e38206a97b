package vn.chieng.related;

import vn.chieng.article.ArticleCard;

/**
 * A candidate with its full score, for the newsroom; the parts run from 0 to 1 and are weighted in the total.
 *
 * @param topic     beside the most that a candidate has of the subject's probable topics
 * @param place     as far as the matter is the same
 * @param likeness  beside the closest, which is 1
 * @param isRelated whether it is good enough to be shown at all
 */
record Candidate(ArticleCard card, double total, double topic, double place, double likeness, double age, boolean isRelated) {

    static Candidate of(Scored scored) {
        return new Candidate(scored.facts().card(), scored.total(), scored.topic(), scored.placeOfMatter(), scored.closeness(), scored.age(),
                scored.isRelated() && !scored.isSameText());
    }
}
