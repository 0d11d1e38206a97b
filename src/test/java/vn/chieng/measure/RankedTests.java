package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankedTests {

    private static final Map<String, Integer> WANTED = Map.of("a", 3, "b", 1);

    @Test
    void theBestOrderScoresOneAndNothingZero() {
        var best = new Ranked<>(List.of("a", "b", "x"), WANTED);
        assertThat(List.of(best.reciprocalRank(10), best.recall(10), best.ndcg(10))).containsOnly(1.0);
        var nothing = new Ranked<>(List.of("x", "y"), WANTED);
        assertThat(List.of(nothing.reciprocalRank(10), nothing.recall(10), nothing.ndcg(10), nothing.precision(2))).containsOnly(0.0);
    }

    @Test
    void laterIsWorse() {
        var late = new Ranked<>(List.of("x", "b", "a"), WANTED);
        assertThat(late.reciprocalRank(10)).isEqualTo(0.5);
        assertThat(late.reciprocalRank(1)).isZero();
        assertThat(late.ndcg(10)).isCloseTo((1 / 1.58496 + 7 / 2.0) / (7 + 1 / 1.58496), within(1e-4));
        assertThat(late.precision(3)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void oneItemShownTwiceCountsOnce() {
        var twice = new Ranked<>(List.of("a", "a"), WANTED);
        assertThat(twice.recall(10)).isEqualTo(0.5);
        assertThat(twice.ndcg(10)).isEqualTo(new Ranked<>(List.of("a"), WANTED).ndcg(10));
    }

    @Test
    void ofMoreThanCanBeShownAllShownIsAllThatCanBeAsked() {
        assertThat(new Ranked<>(List.of(1, 2), Map.of(1, 1, 2, 1, 3, 1)).recall(2)).isEqualTo(1);
    }
}
