package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTests {

    @ParameterizedTest
    @CsvSource({"PLACEMENT,Hòa Bình quà thủy hoàn,Hoà Bình quà thuỷ hoàn", "PLACEMENT,khoẻ,khỏe", "I_OR_Y,Kỹ sư quý Lí sĩ khi,Kĩ sư quý Lý sỹ khi",
        "I_OR_Y,MỸ thuật,MĨ thuật", "ETH,Đà Bắc đi,Ðà Bắc ði", "CAPITALS,Lạc Sơn,LẠC SƠN"})
    void writesTheSameOtherwise(Variant variant, String words, String other) {
        assertThat(variant.of(words)).isEqualTo(other);
        assertThat(Normalizer.isNormalized(Variant.APART.of(words), Form.NFD)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"WHOLE,147/2024/NĐ-CP,147/2024/NĐ-CP", "SMALL,09-NQ/HU,09-nq/hu", "WITHOUT_Đ,1234/QĐ-UBND,1234/qd-ubnd", "YEAR,147/2024/NĐ-CP,147/2024",
        "KIND,09-NQ/HU,09-NQ", "KIND,147/2024/NĐ-CP,147/2024/NĐ", "BARE,09-NQ/HU,09", "SPACED,09-NQ/HU,09 - NQ / HU"})
    void typesNumbersAsPeopleDo(NumberTyping typing, String number, String typed) {
        assertThat(typing.of(number)).isEqualTo(typed);
    }

    @Test
    void aSlipIsOneAndAlwaysChangesSomething() {
        assertThat(IntStream.range(0, 200).mapToObj(seed -> Slip.in("dân tộc", new Random(seed)))).noneMatch("dân tộc"::equals)
                .allSatisfy(slipped -> assertThat(slipped.length()).isBetween(6, 8));
    }
}
