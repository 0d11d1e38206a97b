package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableShapeTests {

    @ParameterizedTest
    @ValueSource(strings = {"Hòa", "hoà", "thuỷ", "quý", "quyết", "nghiêng", "khuỷu", "ngoằn", "người", "được", "rượu", "gì", "già",
        "giếng", "yêu", "uỷ", "xoong", "loạch", "huỳnh", "chuyện", "nghĩa", "khuya", "kỹ", "quốc", "quần",
        "ạ", "ơi", "Đảng", "ĐẢNG", "huếch", "thuở", "tuần", "khuâng", "hoẵng", "mẹng", "kiểm", "tiếp", "ghềnh", "quanh", "quản"})
    void fits(String syllable) {
        assertThat(SyllableShape.fits(syllable)).as(syllable).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cộtộ", "hßa", "chÝNh", "hoøa", "façade", "Müller", "céng", "kà", "ngề", "các2", "cac", "bằc", "hắăn", "ptá", "tấấ"})
    void doesNotFit(String word) {
        assertThat(SyllableShape.fits(word)).as(word).isFalse();
    }
}
