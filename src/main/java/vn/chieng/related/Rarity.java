package vn.chieng.related;

import java.util.Map;

/**
 * How rare each topic is: a shared rare topic says more than a shared common one (inverse document frequency, smoothed).
 *
 * @param articles how many live articles there are
 * @param onTopic  how many of them each topic has
 */
record Rarity(long articles, Map<Long, Long> onTopic) {

    double share(long topic) {
        return (double) onTopic.getOrDefault(topic, 0L) / Math.max(1, articles);
    }

    double of(long topic) {
        return Math.log(1 + (articles + 1.0) / (onTopic.getOrDefault(topic, 0L) + 1.0));
    }
}
