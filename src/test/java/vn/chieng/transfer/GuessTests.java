package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"It opened on November 17, 2022.", "It opened on 17 November 2022.", "Khai mạc ngày 17/11/2022.",
        "Khai mạc ngày 17 tháng 11 năm 2022.", "Nov. 17th, 2022 was a Thursday.", "In June 2021, then on 17-11-2022, and on 3/4/2020"})
    void readsFullDates(String text) {
        assertThat(DatesInText.latest(text, TODAY)).contains(LocalDate.of(2022, 11, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In December 2021 it rained.", "by December 31, 2030", "on February 30, 2024", "since September 2, 1945", "số 147/2024/NĐ-CP"})
    void readsNoOther(String text) {
        assertThat(DatesInText.latest(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pier in Thai Binh ward has opened, and nobody waits. | The pier in Thai Binh ward has opened
            In recent years, farmers of Cao Phong have learned to prune. | In recent years, farmers of Cao Phong have learned to prune
            Short one. | Short one
            """)
    void proposesTheFirstClauseAsHeadline(String standfirst, String headline) {
        assertThat(Guess.headline(standfirst)).isEqualTo(headline);
    }

    @Test
    void keepsHeadlinesToAHundredAndTwentyCharacters() {
        var headline = Guess.headline("từ ".repeat(100));

        assertThat(headline.length()).isBetween(100, 120);
        assertThat(headline).endsWith("từ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bến thuyền mới đã mở, không ai phải chờ nữa. | vi
            Ben thuyen moi da mo va khong ai phai cho nua trong mua nay | vi
            The pier at Hòa Bình has opened and nobody waits for the boats | en
            """)
    void tellsTheLanguage(String text, String language) {
        assertThat(Guess.language(text)).isEqualTo(language);
    }
}
