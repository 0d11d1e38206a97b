package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTests {

    @Test
    void textsWrittenOneAfterTheOtherAreNoNeighbours() {
        var together = Terms.together(List.of(Analysis.of("Lạc Sơn"), Analysis.of(""), Analysis.of("họp")), Terms::folded);

        assertThat(together.split(" ")).hasSize(4).startsWith("lac", "son").endsWith("hop").doesNotContain("");
        assertThat(Analysis.of(together.split(" ")[2]).all()).as("no query has what stands between").isEmpty();
    }

    @Test
    void pairsDoNotReachFromOneTextIntoTheNext() {
        assertThat(Terms.together(List.of(Analysis.of("Lạc Sơn"), Analysis.of("họp bàn")), Terms::foldedPairs).split(" "))
                .contains("lac_son", "hop_ban").doesNotContain("son_hop");
    }
}
