package vn.chieng.related;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.LiveFacts.Facts;

/**
 * How one article compares with the subject.
 *
 * @param likeness     how like the texts are; the same text is 1
 * @param closeness    the same beside the closest candidate, which is 1: how far apart likenesses lie depends on the paper
 * @param sharedTopics the rarest first
 * @param sharedUnit   the smallest unit that both lie in; null when the nearness has no one unit
 */
record Scored(Facts facts, double topic, double place, double likeness, double closeness, double age, List<Long> sharedTopics,
        @Nullable Long sharedUnit, Weights weights) {

    Scored(Facts facts, double topic, double place, double likeness, double age, List<Long> sharedTopics, @Nullable Long sharedUnit) {
        this(facts, topic, place, likeness, likeness, age, sharedTopics, sharedUnit, Weights.CHOSEN);
    }

    Scored weighed(Weights others) {
        return new Scored(facts, topic, place, likeness, closeness, age, sharedTopics, sharedUnit, others);
    }

    double total() {
        return blended(closeness);
    }

    private double blended(double words) {
        return weights.topic() * topic + weights.place() * place + weights.likeness() * words + weights.age() * age;
    }

    /** Near in time alone makes nothing related, nor does being the closest of those that are far. */
    boolean isRelated() {
        return blended(likeness) >= Weights.FLOOR && (topic > 0 || place > 0.5 || likeness > 0.2);
    }

    boolean isSameText() {
        return likeness > Weights.SAME_TEXT;
    }
}
