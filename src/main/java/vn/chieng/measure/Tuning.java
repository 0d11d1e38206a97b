package vn.chieng.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.chieng.related.Weights;

/** Looks for better weights on one half of the articles asked, and tries them on the other half: how far from the best are the chosen ones? */
final class Tuning {

    private static final int TRIES = 300;
    private static final long SEED = 1;

    private final List<Asked> here;
    private final List<Asked> there;

    Tuning(List<Asked> asked) {
        here = half(asked, 0);
        there = half(asked, 1);
    }

    private static List<Asked> half(List<Asked> asked, int which) {
        return IntStream.range(0, asked.size()).filter(at -> at % 2 == which).mapToObj(asked::get).toList();
    }

    String words() {
        var best = best();
        return "The best of %d tries at other weights on one half of the articles: topics %.2f, places %.2f, likeness %.2f, age %.2f; on the other half that makes nDCG@6 %.3f, the chosen weights %.3f."
                .formatted(TRIES, best.topic(), best.place(), best.likeness(), best.age(), quality(there, best), quality(there, Weights.CHOSEN));
    }

    private Weights best() {
        var dice = new Random(SEED);
        var best = Weights.CHOSEN;
        var quality = quality(here, best);
        for (var one = 0; one < TRIES; one++) {
            var other = Ways.whole(part(dice), part(dice), part(dice), part(dice));
            var found = quality(here, other);
            if (found > quality) {
                best = other;
                quality = found;
            }
        }
        return best;
    }

    /** Of an exponential distribution, so that all mixtures are as likely. */
    private static double part(Random dice) {
        return -Math.log(1 - dice.nextDouble());
    }

    private static double quality(List<Asked> asked, Weights weights) {
        return asked.stream().mapToDouble(one -> new Ranked<>(one.trial().shown(weights).stream().map(card -> card.number()).toList(), one.wanted())
                .ndcg(Ways.SHOWN)).average().orElse(0);
    }
}
