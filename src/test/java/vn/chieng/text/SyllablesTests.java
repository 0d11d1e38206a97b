package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTests {

    @ParameterizedTest
    @CsvSource({"quy,qui", "my,mi", "ky luat,ki luat", "vat ly,vat li", "sy ty hy,si ti hi", "quyet,quyet", "thuy,thuy",
        "may,may", "yen,yen", "vy,vy", "skyline,skyline", "y te,i te", "mi,mi", "huy,huy", "tuy,tuy"})
    void writesOneOfIAndY(String folded, String same) {
        assertThat(Syllables.sameI(folded)).isEqualTo(same);
    }
}
