package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTests {

    static Stream<Arguments> mended() {
        return Stream.of(
                arguments("be\u0323\u0302nh", "bệnh", Oddity.NOT_NFC),
                arguments("be\u0302\u0323nh", "bệnh", Oddity.NOT_NFC),
                arguments("Ho\u0300a Bi\u0300nh", "Hòa Bình", Oddity.NOT_NFC),
                arguments("xã\u200Bhội", "xãhội", Oddity.ZERO_WIDTH),
                arguments("\u202Bxã\u2060 hội\u200E", "xã hội", Oddity.ZERO_WIDTH),
                arguments("giữa\uFEFF câu", "giữa câu", Oddity.ZERO_WIDTH),
                arguments("nông\u00ADthôn", "nôngthôn", Oddity.SOFT_HYPHEN),
                arguments("a\u0000b", "ab", Oddity.NUL_OR_SURROGATE),
                arguments("a\uD83Db", "ab", Oddity.NUL_OR_SURROGATE),
                arguments("a\uDE00", "a", Oddity.NUL_OR_SURROGATE),
                arguments("a\u0007b\u0090", "ab", Oddity.CONTROL_CHARACTER),
                arguments("\uFEFFTin", "Tin", Oddity.BOM),
                arguments("một\r\nhai\rba", "một\nhai\nba", Oddity.CRLF),
                arguments("một\r\r\nhai", "một\n\nhai", Oddity.CRLF),
                arguments("một\u2028hai\r", "một\nhai\n", Oddity.CRLF),
                arguments("10\u00A0km", "10 km", Oddity.NBSP));
    }

    @ParameterizedTest
    @MethodSource
    void mended(String odd, String clean, Oddity oddity) {
        assertThat(CleanText.of(odd)).isEqualTo(new Cleaned(clean, Set.of(oddity)));
        assertThat(CleanText.of(clean)).isEqualTo(new Cleaned(clean, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text\n\twith a tab", "Báo điện tử: “Hòa Bình”", "c\u032D\u0312", "o\u0312ng p\u032De",
        "😀 👍🏽", "TP.Hồ Chí Minh", "Tp.Hòa Bình", "baohoabinh.com.vn", "3.500 ha", "v.v...", "T.Ư", "ông H.V.T",
        "Müller, façade, œuvre", "日本"})
    void leavesAsItIs(String text) {
        assertThat(CleanText.of(text)).isEqualTo(new Cleaned(text, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hết câu.Câu sau", "cả tỉnh.Ở đó", "Xong chưa?Chưa."})
    void reportsAMissingSpaceAndLeavesIt(String text) {
        assertThat(CleanText.of(text)).isEqualTo(new Cleaned(text, Set.of(Oddity.MISSING_SPACE_AFTER_STOP)));
    }

    @Test
    void reportsMixedQuotesAndLostLetters() {
        assertThat(CleanText.of("\"một\" và “hai”").oddities()).containsExactly(Oddity.QUOTES_MIXED);
        assertThat(CleanText.of("t\uFFFDnh").oddities()).containsExactly(Oddity.LETTERS_LOST);
    }

    @Test
    void surrogatesThatMeetAfterRemovalDoNotBecomeALetter() {
        var clean = CleanText.of("\uD83D\u0000\uDE00").text();
        assertThat(clean).isEmpty();
    }
}
