package vn.chieng.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article is on, whatever its desk set: topics of the texts most like it are probably its own, if they are more frequent
 * there than in the whole paper. Desks leave off many that fit, and set a few that don't.
 */
final class LikelyTopics {

    private final Subject subject;
    private final Rarity rarity;
    private final Map<Long, Double> had = new HashMap<>();
    private double all;

    private LikelyTopics(Subject subject, Rarity rarity) {
        this.subject = subject;
        this.rarity = rarity;
    }

    /** The same candidates with their topics compared to the likely ones. */
    static List<Scored> compare(Subject subject, Rarity rarity, List<Scored> candidates) {
        var likely = new LikelyTopics(subject, rarity);
        candidates.forEach(likely::count);
        var most = candidates.stream().filter(one -> !one.isSameText()).mapToDouble(likely::of).max().orElse(0);
        return candidates.stream().map(one -> one.onTopics(most == 0 ? 0 : Math.min(1, likely.of(one) / most))).toList();
    }

    private void count(Scored one) {
        all += says(one);
        one.facts().topics().forEach(topic -> had.merge(topic, says(one), Double::sum));
    }

    /** The most alike say the most; the same text again is no witness. */
    private static double says(Scored one) {
        return one.isSameText() ? 0 : one.closeness() * one.closeness();
    }

    private double of(Scored one) {
        return one.facts().topics().stream().sorted().mapToDouble(topic -> likelihood(topic, says(one)) * rarity.of(topic)).sum();
    }

    /** @param own what the article says that is asked about: its own topics are not a witness for themselves */
    private double likelihood(long topic, double own) {
        var among = all - own < 1e-9 ? 0 : (had.getOrDefault(topic, 0.0) - own) / (all - own);
        return Math.max(0, among - rarity.share(topic)) + (subject.topics().contains(topic) ? Weights.SET_BY_THE_DESK : 0);
    }
}
