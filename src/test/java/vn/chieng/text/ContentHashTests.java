package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTests {

    private static final String TEXT = "Ông nói: \"Dân tin - dân theo...\" rồi đi.\n\nHết 'bài'.";

    @ParameterizedTest
    @ValueSource(strings = {"Ông nói: “Dân tin – dân theo…” rồi đi.\n\nHết ‘bài’.", "Ông nói:\r\n\"Dân tin - dân\ntheo...\" rồi đi. Hết 'bài'.",
        "\uFEFFÔng\u00A0nói: \"Dân\u200B tin — dân theo...\"   rồi đi.\nHết 'bài'.  ", "O\u0302ng nói: «Dân tin - dân theo...» rồi đi. Hết `bài´."})
    void isTheSameForAnotherRendering(String rendering) {
        assertThat(ContentHash.of(rendering)).isEqualTo(ContentHash.of(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ông nói: \"Dân tin - dân theo...\" rồi đi. Hết 'bài'.", "Ong nói: \"Dân tin - dân theo...\" rồi đi. Hết 'bài'.", ""})
    void isAnotherForAnotherText(String other) {
        assertThat(ContentHash.of(other)).isNotEqualTo(ContentHash.of(TEXT));
    }

    @Test
    void isSha256InHexadecimal() {
        assertThat(ContentHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
