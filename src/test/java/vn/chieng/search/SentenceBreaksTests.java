package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceBreaksTests {

    @Test
    void sentencesEndAtFullStopsBeforeCapitals() {
        assertThat(sentences("Trời mưa to. Đường ngập! “Có ai không?” Không ai đáp… 12 nhà bị ngập."))
                .containsExactly("Trời mưa to.", "Đường ngập!", "“Có ai không?”", "Không ai đáp…", "12 nhà bị ngập.");
    }

    @Test
    void abbreviationsAndNumbersEndNothing() {
        assertThat(sentences("Ông về TP. Nam Định v.v. rồi đi, hết 1.500 đồng")).hasSize(1);
    }

    @Test
    void paragraphsEndWithoutAFullStop() {
        assertThat(sentences("Tít phụ\n\nĐoạn đầu, chưa hết \n dòng sau")).containsExactly("Tít phụ", "Đoạn đầu, chưa hết", "dòng sau");
    }

    @Test
    void knowsTheBreaksAroundALetter() {
        var breaks = SentenceBreaks.of("Một câu. Hai câu. Ba câu.");

        assertThat(breaks.startOf(12, 0)).isEqualTo(9);
        assertThat(breaks.startOf(9, 0)).isEqualTo(9);
        assertThat(breaks.startOf(12, 10)).isEqualTo(-1);
        assertThat(breaks.startOf(3, 0)).isEqualTo(-1);
        assertThat(breaks.lastBetween(0, 25)).isEqualTo(17);
        assertThat(breaks.lastBetween(0, 8)).isEqualTo(8);
        assertThat(breaks.lastBetween(9, 16)).isEqualTo(-1);
    }

    private static List<String> sentences(String text) {
        var breaks = SentenceBreaks.of(text);
        var all = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < breaks.starts().length; i++) {
            all.add(text.substring(from, breaks.starts()[i]));
            from = breaks.ends()[i];
        }
        all.add(text.substring(from));
        return all;
    }
}
