package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTests {

    @Test
    void pagesThatComeFastEnoughAndSoonEnoughHold() {
        assertThat(Limit.ofResults(10_000, 16).cells(answers(600, 50))).containsExactly("≥ 500/s, p99 ≤ 50 ms", "yes");
    }

    @Test
    void pagesThatComeTooSeldomOrTooLateDoNot() {
        assertThat(Limit.ofResults(10_000, 16).cells(answers(499, 10))).last().isEqualTo("**no**");
        assertThat(Limit.ofResults(10_000, 16).cells(answers(600, 51))).last().isEqualTo("**no**");
        assertThat(Limit.ofBlock(1_000_000).cells(answers(1, 11))).containsExactly("p99 ≤ 10 ms", "**no**");
    }

    @Test
    void whatWasNotAnsweredAtAllDoesNotHold() {
        assertThat(Limit.ofTyping(1_000_000).cells(Latencies.of(List.of(), Duration.ofSeconds(1)))).last().isEqualTo("**no**");
    }

    @Test
    void nothingIsAskedOfPapersOfOtherSizesAndOfOtherNumbersOfReaders() {
        assertThat(Limit.ofResults(10_000, 4).cells(answers(1, 1_000))).containsExactly("", "");
        assertThat(Limit.ofTyping(2_000).cells(answers(1, 1_000))).containsExactly("", "");
    }

    /** This many in one second, each of which took so many milliseconds. */
    private static Latencies answers(int number, long millis) {
        return Latencies.of(Collections.nCopies(number, millis * 1_000_000), Duration.ofSeconds(1));
    }
}
