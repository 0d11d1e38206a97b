package vn.chieng.related;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.LiveFacts.Facts;

/**
 * How one article compares with the subject.
 *
 * @param shared       how much of the subject's topics it has, the rare ones more
 * @param topic        how much it has of the topics that are probably the subject's; the most of all candidates is 1
 * @param place        how near the places are
 * @param likeness     how like the texts are; the same text is 1
 * @param closeness    the same beside the closest candidate, which is 1: how far apart likenesses lie depends on the paper
 * @param sharedTopics the rarest first
 * @param sharedUnit   the smallest unit that both lie in; null when there is none
 * @param nearUnit     the other's own unit, where only succession brings it near; the one that both lie in, where a text alone says so
 */
record Scored(Facts facts, double shared, double topic, double place, double likeness, double closeness, double age, List<Long> sharedTopics,
        @Nullable Long sharedUnit, @Nullable Long nearUnit, Weights weights) {

    Scored(Facts facts, double topic, double place, double likeness, double age, List<Long> sharedTopics, @Nullable Long sharedUnit) {
        this(facts, topic, topic, place, likeness, likeness, age, sharedTopics, sharedUnit, null, Weights.CHOSEN);
    }

    Scored onTopics(double other) {
        return new Scored(facts, shared, other, place, likeness, closeness, age, sharedTopics, sharedUnit, nearUnit, weights);
    }

    /** Where one of the two names no place but in its text: near, and no more is said. */
    Scored bySaying(Facts itself) {
        return new Scored(itself, shared, topic, place, likeness, closeness, age, sharedTopics, null, sharedUnit == null ? nearUnit : sharedUnit, weights);
    }

    Scored weighed(Weights others) {
        return new Scored(facts, shared, topic, place, likeness, closeness, age, sharedTopics, sharedUnit, nearUnit, others);
    }

    double total() {
        return blended(weights, topic, closeness);
    }

    /** How much the places count: not at all where the matter is quite another, whole before it is quite the same. */
    double placeOfMatter() {
        return placeOfMatter(topic, closeness);
    }

    private double placeOfMatter(double topics, double words) {
        return weights.likeness() == 0 ? place : place * Math.clamp(0.75 * (topics + words) - 0.25, 0, 1);
    }

    private double blended(Weights by, double topics, double words) {
        return by.topic() * topics + by.place() * placeOfMatter(topics, words) + by.likeness() * words + by.age() * age;
    }

    /** Near in time alone makes nothing related, nor does being the closest of those that are far. */
    boolean isRelated() {
        var by = weights.likeness() == 0 ? weights : Weights.OF_THE_FLOOR;
        return blended(by, shared, likeness) >= Weights.FLOOR && (shared > 0 || place > 0.5 || likeness > 0.2);
    }

    boolean isSameText() {
        return likeness > Weights.SAME_TEXT;
    }
}
