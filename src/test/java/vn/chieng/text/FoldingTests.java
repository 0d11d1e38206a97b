package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    private static final String ALPHABET = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    private static final String PLAIN = "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnooooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy"
            .replaceFirst("o{19}", "o".repeat(18));

    @Test
    void foldsTheWholeAlphabetInEitherCaseAndForm() {
        for (var text : new String[] {ALPHABET, ALPHABET.toUpperCase()}) {
            assertThat(Folding.fold(text)).isEqualTo(PLAIN);
            assertThat(Folding.fold(Normalizer.normalize(text, Form.NFD))).isEqualTo(PLAIN);
        }
    }

    @ParameterizedTest
    @CsvSource({"Ðà Nẵng,da nang", "Đà Bắc,da bac", "ðường,duong", "o\u0312ng p\u032De,ong pe", "Müller,muller",
        "façade,facade", "Straße,strasse", "Œuvre,oeuvre", "Lạc Sơn,lac son", "日本,日本", "⑽,(10)"})
    void folds(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà", "đi", "Đi", "Ðà", "cơm", "lạc sơn", "e\u0301", "c\u032D"})
    void hearsMarks(String term) {
        assertThat(Folding.hasMarks(term)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cao Phong", "09-NQ/HU", "“lac son”", "日本"})
    void hearsNoMarks(String term) {
        assertThat(Folding.hasMarks(term)).isFalse();
    }
}
