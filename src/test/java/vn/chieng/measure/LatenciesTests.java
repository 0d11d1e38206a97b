package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void percentilesAreTimesThatAnAnswerReallyTook() {
        var hundred = Latencies.of(LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).boxed().toList().reversed(), Duration.ofSeconds(2));

        assertThat(hundred.millis(.5)).isEqualTo(50);
        assertThat(hundred.millis(.99)).isEqualTo(99);
        assertThat(hundred.millis(1)).isEqualTo(100);
        assertThat(hundred.perSecond()).isEqualTo(50);
    }

    @Test
    void theOnlyAnswerIsEveryPercentile() {
        var one = Latencies.of(List.of(3_000_000L), Duration.ofSeconds(1));

        assertThat(one.millis(.5)).isEqualTo(3);
        assertThat(one.millis(.99)).isEqualTo(3);
    }
}
