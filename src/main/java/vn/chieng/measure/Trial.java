package vn.chieng.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one way of looking did.
 *
 * @param asGood what was shown beside all that would have been right
 * @param itself beside the one article alone that was meant
 * @param asked  the least {@code MRR@10} that is wanted; null where nothing is
 */
record Trial(String what, List<Ranked<Long>> asGood, List<Ranked<Long>> itself, @Nullable Double asked) {

    static final List<String> HEADS = List.of("query", "queries", "MRR@10", "recall@10", "MRR@10 of the very article", "asked", "holds");
    private static final int FIRST = 10;

    double recall() {
        return asGood.stream().mapToDouble(one -> one.recall(FIRST)).average().orElse(0);
    }

    double rank() {
        return rank(asGood);
    }

    List<Object> cells() {
        return List.of(what, asGood.size(), rank(), recall(), itself.isEmpty() ? "" : rank(itself), asked == null ? "" : "≥ %.2f".formatted(asked),
                asGood.isEmpty() ? "" : holds(rank(), asked));
    }

    static String holds(double measured, @Nullable Double asked) {
        return asked == null ? "" : Limit.holds(measured >= asked);
    }

    private static double rank(List<Ranked<Long>> answers) {
        return answers.stream().mapToDouble(one -> one.reciprocalRank(FIRST)).average().orElse(0);
    }
}
