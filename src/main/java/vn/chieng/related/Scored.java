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
record Scored(Facts facts, double topic, double place, double likeness, double age, List<Long> sharedTopics, @Nullable Long sharedUnit) {

    double total() {
        return total(Weights.CHOSEN);
    }

    double total(Weights weights) {
        return weights.topic() * topic + weights.place() * place + weights.likeness() * likeness + weights.age() * age;
    }

    boolean isRelated() {
        return isRelated(Weights.CHOSEN);
    }

    /** Near in time alone makes nothing related. */
    boolean isRelated(Weights weights) {
        return total(weights) >= Weights.FLOOR && (topic > 0 || place > 0.5 || likeness > 0.2);
    }

    boolean isSameText() {
        return likeness > Weights.SAME_TEXT;
    }
}
