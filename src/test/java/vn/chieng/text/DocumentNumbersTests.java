package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nghị quyết số 09-NQ/HU ngày 1/2|09-NQ/HU", "No. 09-NQ/HU|09-NQ/HU",
        "No.57-NQ/TW,|57-NQ/TW", "(219/KH-UBND)|219/KH-UBND", "số:147/2024/NĐ-CP.|147/2024/NĐ-CP",
        "147/2024/ÐÐ-CP|147/2024/ĐĐ-CP", "147/2024/NÐ-CP|147/2024/NĐ-CP", "147/2024/nd-cp|147/2024/NĐ-CP",
        "1676/NQ-UBTVQH15|1676/NQ-UBTVQH15", "26/2020/TT-BTTTT|26/2020/TT-BTTTT", "91/2025/QH15|91/2025/QH15",
        "1719/QĐ-TTg ngày|1719/QĐ-TTG", "09 - NQ/HU|09-NQ/HU", "09–NQ/HU|09-NQ/HU", "09-nq/hu|09-NQ/HU",
        "12/2023/NQ-HĐND|12/2023/NQ-HĐND", "12/2023/nq-hdnd|12/2023/NQ-HĐND", "2968/QĐ-BNN-KHCN|2968/QĐ-BNN-KHCN",
        "15-CTr/TU|15-CTR/TU", "31/NQ-CP|31/NQ-CP", "số 1.219/KH-UBND|", "05/TB-VPCP;|05/TB-VPCP"})
    void finds(String text, String number) {
        if (number == null) {
            assertThat(DocumentNumbers.in(text)).isEmpty();
        } else {
            assertThat(DocumentNumbers.in(text)).containsExactly(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2024", "ngày 20/11", "24/7", "3/4 số hộ", "60-km/h", "5/10", "Covid-19", "2020-2025",
        "1/2/2024-NQ", "10/km-gio", "A1-09/2024", "quý 1-II/2024", "", "1-a/b"})
    void findsNone(String text) {
        assertThat(DocumentNumbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"147/2024|147/2024/", "nghị định 147/2024 về mạng|147/2024/", "09-nq|09-NQ", "219/KH|219/KH", "09-NQ/HU|", "ngày 20/11/2024|",
        "24/7|", "5-km|", "12/2024/NĐ|", "147/2024-2025|"})
    void knowsWhatANumberBeginsWith(String typed, String beginning) {
        assertThat(DocumentNumbers.begun(typed)).isEqualTo(beginning == null ? List.of() : List.of(beginning));
    }

    @Test
    void nothingIsMissedByLookingOnlyWhereDigitsAndAJointMeet() {
        var pieces = List.of("09", "1", "123456", "2024", "-", "/", " ", "–", "NQ", "KH", "nq", "ND", "TTg", "h", "QH15", "UBND", "Ð", "ă", ".", ",", "3.", "(", "\u0301");
        var dice = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = dice.ints(1 + dice.nextInt(14), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            var everywhere = DocumentNumbers.NUMBER.matcher(DocumentNumbers.prepared(text)).results().map(MatchResult::start).toList();
            assertThat(everywhere).as(text).containsAll(DocumentNumbers.found(text).stream().map(DocumentNumbers.Found::start).toList());
            assertThat(DocumentNumbers.found(text)).as(text).hasSameSizeAs(everywhere.stream().filter(start -> isNumber(text, start)).toList());
        }
    }

    private static boolean isNumber(String text, int start) {
        var there = DocumentNumbers.NUMBER.matcher(DocumentNumbers.prepared(text)).results().filter(found -> found.start() == start).findFirst();
        return there.filter(DocumentNumbers::isDocument).isPresent();
    }

    @Test
    void listsThemInOrderEachOnce() {
        assertThat(DocumentNumbers.in("57-NQ/TW, 09-NQ/HU; số 57-NQ/TW và 219/KH-UBND ngày 20/11/2024"))
                .containsExactly("57-NQ/TW", "09-NQ/HU", "219/KH-UBND");
    }
}
