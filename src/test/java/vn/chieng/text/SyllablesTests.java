package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTests {

    @ParameterizedTest
    @CsvSource({"'',0", "'  ',0", "hòa bình,2", "'Một, hai - ba!',3", "e\u0301m o\u0312ng,2", "09-NQ/HU,3"})
    void counts(String text, int syllables) {
        assertThat(Syllables.count(text)).isEqualTo(syllables);
    }

    @Test
    void lists() {
        assertThat(Syllables.of("Lạc Sơn, Đà Bắc.")).containsExactly("Lạc", "Sơn", "Đà", "Bắc");
    }

    @ParameterizedTest
    @CsvSource({"quy,qui", "my,mi", "ky luat,ki luat", "vat ly,vat li", "sy ty hy,si ti hi", "quyet,quyet", "thuy,thuy",
        "may,may", "yen,yen", "vy,vy", "skyline,skyline", "mi,mi", "huy,huy", "tuy,tuy"})
    void writesOneOfIAndY(String folded, String same) {
        assertThat(Syllables.sameI(folded)).isEqualTo(same);
    }
}
