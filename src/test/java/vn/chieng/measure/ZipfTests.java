package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipfTests {

    @Test
    void theNthIsWantedOneNthAsOftenAsTheFirst() {
        var drawn = Zipf.drawn(IntStream.rangeClosed(1, 1_000).boxed().toList(), 100_000, 1);
        double first = Collections.frequency(drawn, 1);

        assertThat(Collections.frequency(drawn, 2) / first).isCloseTo(0.5, within(0.03));
        assertThat(Collections.frequency(drawn, 10) / first).isCloseTo(0.1, within(0.02));
        assertThat(drawn).contains(1_000);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Zipf.drawn(List.of("a", "b", "c"), 50, 7)).isEqualTo(Zipf.drawn(List.of("a", "b", "c"), 50, 7)).contains("a", "b", "c").hasSize(50);
    }
}
