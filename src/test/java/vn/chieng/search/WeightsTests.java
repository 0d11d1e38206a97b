package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTests {

    @ParameterizedTest
    @CsvSource({"1,1", "3,3", "4,4", "5,4", "7,5", "9,6", "11,6", "13,7", "17,8", "21,9", "32,11"})
    void upToFourWordsAllAreNeededAndOfMoreFewerAndFewer(int words, int needed) {
        assertThat(Weights.needed(words)).isEqualTo(needed);
    }

    @Test
    void whereNoTextHasAsManyFewerAreEnough() {
        assertThat(IntStream.rangeClosed(2, 32)).allSatisfy(words -> assertThat(Weights.neededAtLeast(words)).isPositive().isLessThan(Weights.needed(words)));
        assertThat(Weights.neededAtLeast(1)).isEqualTo(1);
    }
}
