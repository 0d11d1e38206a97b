package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTests {

    private static final Analyzer MARKED = Analysis.analyzer(Analysis.MARKED);
    private static final Analyzer FOLDED = Analysis.analyzer(Analysis.FOLDED);
    private static final Analyzer FOLDED_PAIRS = Analysis.analyzer(Analysis.FOLDED_PAIRS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hoà bình|hòa bình", "HOÀ BÌNH|Hòa Bình", "Yên Thuỷ|Yên Thủy", "Ðà Bắc|Đà Bắc",
        "khoẻ|khỏe", "tòan|toàn", "qúy|quý", "LẠC SƠN|Lạc Sơn", "57-NQ/TW|57-nq/tw", "57–NQ/TW|57-NQ/TW"})
    void markedIsOneForEverySpelling(String one, String other) throws IOException {
        assertThat(Terms.of(MARKED, one).texts()).isEqualTo(Terms.of(MARKED, other).texts());
        assertThat(Terms.of(FOLDED, one).texts()).isEqualTo(Terms.of(FOLDED, other).texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quà", "quý", "quỳ", "toàn", "hoàng", "thuyền", "hòa", "thủy", "khuỷu", "giếng", "già", "được", "nghĩa",
        "ngoằn ngoèo", "lac son", "3.500", "25,4", "c\u032Do\u0312ng"})
    void markedTermsCanBeSpelt(String text) throws IOException {
        assertThat(String.join(" ", Terms.of(MARKED, text).legible())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"lạc,lác", "lạc,lac", "hòa,hóa", "mỹ,mĩ", "đa,da"})
    void markedTellsWordsApart(String one, String other) throws IOException {
        assertThat(Terms.of(MARKED, one).texts()).isNotEqualTo(Terms.of(MARKED, other).texts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Lạc Sơn|lac son", "LẠC SƠN|lac son", "Ðà Bắc|da bac", "Mĩ quí kĩ|mi qui ki", "Mỹ quý kỹ|mi qui ki",
        "o\u0312ng p\u032De c\u032D\u0312|ong pe c", "thuỷ thủy|thuy thuy", "Yên|yen", "đường|duong", "nhà máy|nha may"})
    void foldedHasNoMarksInEitherForm(String text, String terms) throws IOException {
        assertThat(String.join(" ", Terms.of(FOLDED, text).texts())).isEqualTo(terms);
        assertThat(String.join(" ", Terms.of(FOLDED, Normalizer.normalize(text, Form.NFD)).texts())).isEqualTo(terms);
    }

    @Test
    void keepsTheNumberOfADocumentWholeBesideItsParts() throws IOException {
        var terms = Terms.of(MARKED, "số 09-NQ/HU, ngày");
        assertThat(terms.texts()).containsExactly("sô\u0301", "09_nq_hu", "09", "nq", "hu", "ngay\u0300");
        assertThat(terms.marks()).containsExactly("số", "09-NQ/HU", "09", "NQ", "HU", "ngày");
        assertThat(terms.all().stream().map(Terms.Term::step)).containsExactly(1, 1, 0, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"147/2024/NĐ-CP,147_2024_nd_cp", "1676/NQ-UBTVQH15,1676_nq_ubtvqh15", "91/2025/QH15,91_2025_qh15", "147/2024/nd-cp,147_2024_nd_cp",
        "2968/QĐ-BNN-KHCN,2968_qd_bnn_khcn", "26/2020/TT-BTTTT,26_2020_tt_btttt", "1719/QĐ-TTg,1719_qd_ttg"})
    void knowsEveryShapeOfNumber(String number, String whole) throws IOException {
        assertThat(Terms.of(FOLDED, "(" + number + ").").texts()).contains(whole).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2024", "24/7", "3/4 hộ", "2020-2025", "Covid-19", "Lạc Sơn - Đà Bắc", "7-8 km/h"})
    void takesNothingElseForANumber(String text) throws IOException {
        assertThat(Terms.of(FOLDED, text).texts()).noneMatch(term -> term.contains("_"));
    }

    @Test
    void theNumberOfAPlanMeetsItsPartsTypedApart() throws IOException {
        assertThat(Terms.of(FOLDED, "219/KH-UBND").texts()).containsAll(Terms.of(FOLDED, "219 kh ubnd").parts());
        assertThat(Terms.of(FOLDED, "57-NQ/TW").texts()).containsAll(Terms.of(FOLDED, "57 nq tw").parts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UBND|ủy ban nhân dân", "ubnd|uỷ ban nhân dân", "HĐND|Hội đồng nhân dân", "UBMTTQ|ủy ban mặt trận tổ quốc",
        "TP. Hòa Bình|thành phố hòa bình", "TP.Hòa Bình|thành phố hòa bình", "tp hoà bình|thành phố hòa bình", "Tp Hòa Bình|thành phố hòa bình",
        "TX. Phú Thọ|thị xã phú thọ", "TX Phú Thọ|thị xã phú thọ", "TT. Vụ Bản|thị trấn vụ bản", "tại H. Lạc Sơn|tại huyện lạc sơn",
        "X. Nhân Mỹ, H. Tân Lạc|xã nhân mỹ huyện tân lạc", "Ban Chấp hành TƯ|ban chấp hành trung ương", "T.Ư Đảng|trung ương đảng",
        "TW Đảng|trung ương đảng", "CSGT, ĐBQH|cảnh sát giao thông đại biểu quốc hội"})
    void abbreviationsMeetTheirLongForms(String brief, String full) throws IOException {
        var words = Terms.of(MARKED, full).texts();
        assertThat(Terms.of(MARKED, brief).parts()).isEqualTo(words);
        assertThat(Terms.of(Analysis.analyzer(Analysis.MARKED_PAIRS), brief).texts())
                .isEqualTo(Terms.of(Analysis.analyzer(Analysis.MARKED_PAIRS), full).texts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Bùi Văn H. Ông Nguyễn|bùi văn h ông nguyễn", "anh H. Cơ quan|anh h cơ quan", "ĐẦU TƯ CÔNG|đầu tư công",
        "đầu tư|đầu tư", "ATTP|attp", "between two|between two", "TT Y tế|tt y tế", "vitamin X. Sau đó|vitamin x sau đó", "A.H. Lạc Sơn|a.h lạc sơn"})
    void leavesWhatOnlyLooksLikeAnAbbreviation(String text, String terms) throws IOException {
        assertThat(String.join(" ", Terms.of(MARKED, text).legible())).isEqualTo(terms);
    }

    @Test
    void aHighlighterMarksTheWordsOfTheText() throws IOException {
        var text = "Đ/c bí thư TP. Hoà Bình, UBND H. Lạc Sơn; TP Thuỷ Nguyên: “quý” 3.500 ha – o\u0312ng T.Ư.";
        for (var analyzer : List.of(MARKED, FOLDED)) {
            assertThat(Terms.of(analyzer, text).marks()).containsExactly("Đ", "c", "bí", "thư", "TP.", "TP.", "TP.", "Hoà", "Bình",
                    "UBND", "UBND", "UBND", "UBND", "UBND", "H.", "H.", "Lạc", "Sơn", "TP", "TP", "TP", "Thuỷ", "Nguyên", "quý", "3.500", "ha",
                    "o\u0312ng", "T.Ư", "T.Ư", "T.Ư");
        }
    }

    @Test
    void pairsAreTwoNeighboursAndNeverOne() throws IOException {
        var pairs = Terms.of(FOLDED_PAIRS, "huyện Lạc Sơn (09-NQ/HU)");
        assertThat(pairs.texts()).containsExactly("huyen lac", "lac son", "son 09", "09 nq", "nq hu");
        assertThat(pairs.marks()).startsWith("huyện Lạc", "Lạc Sơn");
        assertThat(Terms.of(FOLDED_PAIRS, "Sơn").texts()).isEmpty();
    }

    @Test
    void englishFoldsNamesAndPlurals() throws IOException {
        var english = Analysis.analyzer(Analysis.ENGLISH);
        assertThat(Terms.of(english, "The province’s People's Committees in Lạc Sơn, Ðà Bắc: 57-NQ/TW").texts())
                .containsExactly("the", "province", "people", "committee", "in", "lac", "son", "da", "bac", "57_nq_tw", "57", "nq", "tw");
        assertThat(Terms.of(Analysis.analyzer(Analysis.ENGLISH_PAIRS), "Lac Son districts").texts()).containsExactly("lac son", "son district");
    }

    @Test
    void sortsWithoutMarks() {
        assertThat(Analysis.analyzer(Analysis.SORTABLE).normalize("any", "Đà Bắc").utf8ToString()).isEqualTo("da bac");
    }

    @Test
    void sortableIsOneTerm() throws IOException {
        assertThat(Terms.of(Analysis.analyzer(Analysis.SORTABLE), "Đà Bắc, c\u032D").texts()).containsExactly("da bac, c");
    }

    @Test
    void everyNameIsConfiguredOnce() {
        var names = new ArrayList<String>();
        new Analysis().configure(recording(names));
        assertThat(names).containsExactlyInAnyOrder(Analysis.MARKED, Analysis.FOLDED, Analysis.MARKED_PAIRS, Analysis.FOLDED_PAIRS,
                Analysis.ENGLISH, Analysis.ENGLISH_PAIRS, Analysis.SORTABLE);
    }

    private static LuceneAnalysisConfigurationContext recording(List<String> names) {
        return proxy(LuceneAnalysisConfigurationContext.class, (context, method, given) -> {
            names.add((String) given[0]);
            return proxy(method.getReturnType(), (step, instance, analyzer) -> context);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
