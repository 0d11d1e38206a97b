package vn.chieng.related;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.LiveFacts.Facts;

/**
 * How one article compares with the subject.
 *
 * @param sharedTopics the rarest first
 * @param sharedUnit   the smallest unit that both lie in; null when the nearness has no one unit
 */
record Scored(Facts facts, double topic, double place, double likeness, double age, List<Long> sharedTopics, @Nullable Long sharedUnit,
        Weights weights) {

    Scored(Facts facts, double topic, double place, double likeness, double age, List<Long> sharedTopics, @Nullable Long sharedUnit) {
        this(facts, topic, place, likeness, age, sharedTopics, sharedUnit, Weights.CHOSEN);
    }

    Scored weighed(Weights others) {
        return new Scored(facts, topic, place, likeness, age, sharedTopics, sharedUnit, others);
    }

    double total() {
        return weights.topic() * topic + weights.place() * place + weights.likeness() * likeness + weights.age() * age;
    }

    /** Near in time alone makes nothing related. */
    boolean isRelated() {
        return total() >= Weights.FLOOR && (topic > 0 || place > 0.5 || likeness > 0.2);
    }

    boolean isSameText() {
        return likeness > Weights.SAME_TEXT;
    }
}
