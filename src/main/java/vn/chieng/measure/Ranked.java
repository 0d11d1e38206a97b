package vn.chieng.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One answer and what it was to be.
 *
 * @param shown  what was shown, the first first
 * @param grades how much each item is wanted, from 1; what is not named is not wanted
 */
record Ranked<I>(List<I> shown, Map<I, Integer> grades) {

    /** 1 for the first item when it is wanted, 1/2 for the second …; 0 when none of the first ones is. */
    double reciprocalRank(int first) {
        return IntStream.range(0, Math.min(first, shown.size())).filter(at -> grades.containsKey(shown.get(at)))
                .mapToDouble(at -> 1.0 / (at + 1)).findFirst().orElse(0);
    }

    /** The share of the wanted items among the first ones; of more than can be shown, the share of the best possible. */
    double recall(int first) {
        var found = new HashSet<>(shown.subList(0, Math.min(first, shown.size())));
        found.retainAll(grades.keySet());
        return grades.isEmpty() ? 1 : (double) found.size() / Math.min(first, grades.size());
    }

    double precision(int first) {
        return (double) shown.stream().limit(first).distinct().filter(grades::containsKey).count() / first;
    }

    /** Discounted cumulative gain beside that of the best order; the gain of a grade g is 2^g − 1. */
    double ndcg(int first) {
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(first).toList();
        double ideal = IntStream.range(0, best.size()).mapToDouble(at -> gain(best.get(at), at)).sum();
        double real = IntStream.range(0, Math.min(first, shown.size())).filter(at -> shown.indexOf(shown.get(at)) == at)
                .mapToDouble(at -> gain(grades.getOrDefault(shown.get(at), 0), at)).sum();
        return ideal == 0 ? 1 : real / ideal;
    }

    private static double gain(int grade, int at) {
        return (Math.pow(2, grade) - 1) / (Math.log(at + 2) / Math.log(2));
    }
}
