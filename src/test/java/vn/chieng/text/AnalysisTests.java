package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hoà bình|hòa bình", "HOÀ BÌNH|Hòa Bình", "Yên Thuỷ|Yên Thủy", "Ðà Bắc|Đà Bắc",
        "khoẻ|khỏe", "tòan|toàn", "mĩ thuật|mỹ thuật", "i tế|y tế", "í kiến|ý kiến", "Lí Nam Đế|Lý Nam Đế", "qúi|quý", "qúy|quý", "LẠC SƠN|Lạc Sơn", "57-NQ/TW|57-nq/tw", "57–NQ/TW|57-NQ/TW"})
    void markedIsOneForEverySpelling(String one, String other) {
        assertThat(marked(one)).isEqualTo(marked(other));
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quà", "quý", "quỳ", "toàn", "hoàng", "thuyền", "hòa", "thủy", "khuỷu", "giếng", "già", "được", "nghĩa",
        "ngoằn ngoèo", "lac son", "3.500", "25,4", "c\u032Do\u0312ng"})
    void markedTermsCanBeSpelt(String text) {
        assertThat(legible(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"lạc,lác", "lạc,lac", "hòa,hóa", "mỹ,mì", "nghi,nghỉ", "đa,da"})
    void markedTellsWordsApart(String one, String other) {
        assertThat(marked(one)).isNotEqualTo(marked(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Lạc Sơn|lac son", "LẠC SƠN|lac son", "Ðà Bắc|da bac", "Mĩ quí kĩ|mi qui ki", "Mỹ quý kỹ|mi qui ki",
        "o\u0312ng p\u032De c\u032D\u0312|ong pe c", "thuỷ thủy|thuy thuy", "Yên|yen", "đường|duong", "nhà máy|nha may"})
    void foldedHasNoMarksInEitherForm(String text, String terms) {
        assertThat(String.join(" ", folded(text))).isEqualTo(terms);
        assertThat(String.join(" ", folded(Normalizer.normalize(text, Form.NFD)))).isEqualTo(terms);
    }

    @Test
    void keepsTheNumberOfADocumentWholeBesideItsParts() {
        var text = "số 09-NQ/HU, ngày";
        assertThat(marked(text)).containsExactly("sô\u0301", "09_nq_hu", "09", "nq", "hu", "ngay\u0300");
        assertThat(marks(text)).containsExactly("số", "09-NQ/HU", "09", "NQ", "HU", "ngày");
    }

    @Test
    void aFieldHasNumbersBehindAllWordsSoThatNeighboursStayNeighbours() {
        assertThat(Analysis.of("số 09-NQ/HU, ngày").folded()).isEqualTo("so 09 nq hu ngay 09_nq_hu ");
        assertThat(Analysis.of("số 09-NQ/HU, ngày").foldedPairs()).isEqualTo("so_09 09_nq nq_hu hu_ngay ");
    }

    @ParameterizedTest
    @CsvSource({"147/2024/NĐ-CP,147_2024_nd_cp", "1676/NQ-UBTVQH15,1676_nq_ubtvqh15", "91/2025/QH15,91_2025_qh15", "147/2024/nd-cp,147_2024_nd_cp",
        "2968/QĐ-BNN-KHCN,2968_qd_bnn_khcn", "26/2020/TT-BTTTT,26_2020_tt_btttt", "1719/QĐ-TTg,1719_qd_ttg"})
    void knowsEveryShapeOfNumber(String number, String whole) {
        assertThat(folded("(" + number + ").")).contains(whole).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2024", "24/7", "3/4 hộ", "2020-2025", "Covid-19", "Lạc Sơn - Đà Bắc", "7-8 km/h", "a_b"})
    void takesNothingElseForANumber(String text) {
        assertThat(folded(text)).noneMatch(term -> term.contains("_"));
    }

    @Test
    void theNumberOfAPlanMeetsItsPartsTypedApart() {
        assertThat(folded("219/KH-UBND")).containsAll(folded("219 kh ubnd"));
        assertThat(folded("57-NQ/TW")).containsAll(List.of("57", "nq"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UBND|ủy ban nhân dân", "ubnd|uỷ ban nhân dân", "Hđnd|Hội đồng nhân dân", "UBMTTQ|ủy ban mặt trận tổ quốc",
        "TP. Hòa Bình|thành phố hòa bình", "TP.Hòa Bình|thành phố hòa bình", "tp hoà bình|thành phố hòa bình", "Tp Hòa Bình|thành phố hòa bình",
        "TX. Phú Thọ|thị xã phú thọ", "TX Phú Thọ|thị xã phú thọ", "TT. Vụ Bản|thị trấn vụ bản", "TT. VỤ BẢN|thị trấn vụ bản", "tại H. Lạc Sơn|tại huyện lạc sơn",
        "X. Nhân Mỹ, H. Tân Lạc|xã nhân mỹ huyện tân lạc", "TƯ|trung ương", "Ban Chấp hành TƯ|ban chấp hành trung ương", "T.Ư Đảng|trung ương đảng",
        "TW Đảng|trung ương đảng", "CSGT, ĐBQH|cảnh sát giao thông đại biểu quốc hội", "U.B.N.D tỉnh|ủy ban nhân dân tỉnh",
        "Sở GD&ĐT, Sở TN&MT|sở giáo dục và đào tạo sở tài nguyên và môi trường", "phát triển KT-XH|phát triển kinh tế xã hội", "HÐND xã|hội đồng nhân dân xã",
        "the PPC|the provincial people's committee", "VFF|Vietnam Fatherland Front"})
    void abbreviationsMeetTheirLongForms(String brief, String full) {
        assertThat(marked(brief)).isEqualTo(marked(full));
        assertThat(Analysis.of(brief).markedPairs()).isEqualTo(Analysis.of(full).markedPairs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Bùi Văn H. Ông Nguyễn|bùi văn h ông nguyễn", "anh H. Cơ quan|anh h cơ quan", "ĐẦU TƯ CÔNG|đầu tư công",
        "đầu tư|đầu tư", "ATTP|attp", "between two|between two", "TT Y tế|tt y tế", "vitamin X. Sau đó|vitamin x sau đó", "A.H. Lạc Sơn|a.h lạc sơn"})
    void leavesWhatOnlyLooksLikeAnAbbreviation(String text, String terms) {
        assertThat(legible(text)).isEqualTo(terms);
    }

    @Test
    void aHighlighterMarksTheWordsOfTheText() {
        assertThat(marks("Đ/c bí thư TP. Hoà Bình, UBND H. Lạc Sơn; TP Thuỷ Nguyên: “quý” 3.500 ha – o\u0312ng T.Ư."))
                .containsExactly("Đ", "c", "bí", "thư", "TP.", "TP.", "Hoà", "Bình", "UBND", "UBND", "UBND", "UBND", "H.", "Lạc", "Sơn", "TP", "TP",
                        "Thuỷ", "Nguyên", "quý", "3.500", "ha", "o\u0312ng", "T.Ư", "T.Ư");
    }

    @Test
    void englishFoldsNamesPluralsAndPossessives() {
        assertThat(folded("The province’s People's Committees in Lạc Sơn, Ðà Bắc: cities, trainees, this gas bus"))
                .containsExactly("the", "province", "people", "committee", "in", "lac", "son", "da", "bac", "city", "trainee", "thi", "ga", "bus");
    }

    @ParameterizedTest
    @CsvSource({"labour,labor", "Neighbourhoods,neighborhoods", "organised,organized", "modernisation,modernization", "centres,center", "kilometre,kilometer",
        "programme,program", "licence,license"})
    void britishAndAmericanSpellingAreOne(String british, String american) {
        assertThat(folded(british)).isEqualTo(folded(american));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hour", "four", "tour", "rise", "wise", "tre", "acre", "science", "absence"})
    void leavesEnglishThatOnlyLooksBritish(String word) {
        assertThat(folded(word)).containsExactly(word);
    }

    @Test
    void aWordIsSpeltTheSameHoweverOftenOthersCameBetween() {
        var words = IntStream.range(0, 40_000).mapToObj(i -> "từ" + i).toList();
        assertThat(folded(String.join(" ", words))).isEqualTo(words.stream().map(word -> word.replace("từ", "tu")).toList());
        assertThat(folded("Aa BB")).isEqualTo(folded("AA Bb")).containsExactly("aa", "bb");
    }

    private static List<String> marked(String text) {
        return Analysis.of(text).all().stream().map(Term::marked).toList();
    }

    private static List<String> folded(String text) {
        return Analysis.of(text).all().stream().map(Term::folded).toList();
    }

    private static String legible(String text) {
        return String.join(" ", marked(text).stream().map(Tones::legible).toList());
    }

    private static List<String> marks(String text) {
        return Analysis.of(text).all().stream().map(term -> text.substring(term.start(), term.end())).toList();
    }
}
