package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTextTests {

    @Test
    void showsReadersACleanBodyWhateverTheRevisionHolds() {
        var body = "<p onclick=\"x()\">Một</p><script>y()</script>";
        var stored = new Manuscript("Tít", "", body, "", "", null, List.of(), List.of(), null, "", List.of(), List.of());

        assertThat(LiveText.of(stored).body()).isEqualTo("<p>Một</p>");
    }
}
