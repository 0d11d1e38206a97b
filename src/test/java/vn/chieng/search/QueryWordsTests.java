package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chieng.search.QueryWords.Part;
import vn.chieng.index.Clause;

class QueryWordsTests {

    @Test
    void readsWordsPhrasesAndWhatMustNotOccur() {
        assertThat(QueryWords.of(" huyện  Lạc Sơn \"cải cách hành chính\" -xã -\"Đà Bắc\" đường ").parts()).containsExactly(
                new Part("huyện Lạc Sơn", false, false), new Part("cải cách hành chính", true, false),
                new Part("xã", false, true), new Part("Đà Bắc", true, true), new Part("đường", false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"học đánh chiêng ở đâu|hoc danh chieng", "hoc danh chieng o dau|hoc danh chieng", "xã gồm những ai và xã nào|xa ai va",
        "cây ở đầu làng|cay o dau lang", "how many communes are there in Hoa Binh|commune in hoa binh", "ở đâu|o dau", "bao nhiêu|bao nhieu"})
    void whatOnlyAsksIsNotLookedFor(String typed, String sought) {
        assertThat(QueryTerms.of(QueryWords.of(typed)).sought().stream().flatMap(one -> one.folded().stream())).containsExactly(sought.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"147 / 2024 / nđ - cp,147/2024/nđ-cp", "09 -NQ/HU,09-NQ/HU", "số 219 / KH - UBND huyện,số 219/KH-UBND huyện", "2 -xã -huyện,2 -xã -huyện",
        "2020 - 2025,2020 - 2025"})
    void numbersOfDocumentsMayHaveSpaces(String typed, String read) {
        assertThat(QueryWords.of(typed).typed()).isEqualTo(read);
    }

    @Test
    void curlyQuotesAreQuotes() {
        assertThat(QueryWords.of("“Lạc Sơn” «Mai Châu»").parts()).allMatch(Part::phrase).hasSize(2);
    }

    @Test
    void aHyphenInsideAWordOrAloneIsNoOperator() {
        assertThat(QueryWords.of("Covid-19 2020 - 2025 -").parts()).containsExactly(new Part("Covid-19 2020 - 2025 -", false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghị quyết - 2024", "nghị quyết – 2024", "nghị quyết  -  2024", "- nghị quyết - 2024 -"})
    void aHyphenBetweenSpacesLeavesTheWordsAsTheyAre(String typed) {
        var terms = QueryTerms.of(QueryWords.of(typed));
        assertThat(terms).isEqualTo(QueryTerms.of(QueryWords.of("nghị quyết 2024")));
        assertThat(terms.excluded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"công ty A&B|cong ti [a b]", "Sở TN&MT và R&D|so tai nguyen va moi truong [r d]", "A & B|a b", "AT&T&A|[at t a]"})
    void whatAnAmpersandJoinsIsOne(String typed, String sought) {
        assertThat(QueryTerms.of(QueryWords.of(typed)).sought().stream()
                .map(one -> one instanceof Sought.Phrase ? one.folded().toString().replace(",", "") : String.join(" ", one.folded())).distinct())
                .containsExactly(sought.split(" (?![^\\[]*\\])"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNone() {
        assertThat(QueryWords.of("\"Lạc Sơn").parts()).containsExactly(new Part("Lạc Sơn", false, false));
    }

    @Test
    void theNumberOfADocumentStaysWhole() {
        assertThat(QueryTerms.of(QueryWords.of("số 09 - NQ/HU")).sought())
                .contains(new Sought.Document("09_nq_hu", "09-NQ/HU")).hasSize(2);
        assertThat(QueryTerms.of(QueryWords.of("147/2024/nđ-cp")).sought()).containsExactly(new Sought.Document("147_2024_nd_cp", "147/2024/NĐ-CP"));
    }

    @Test
    void anAbbreviationIsItsLongForm() {
        assertThat(QueryTerms.of(QueryWords.of("UBND")).shown()).isEqualTo(QueryTerms.of(QueryWords.of("Ủy ban nhân dân")).shown());
    }

    @Test
    void tooMuchIsCutAndSaid() {
        assertThat(QueryWords.of("a".repeat(10_000)).typed()).hasSizeLessThanOrEqualTo(QueryWords.LONGEST);
        assertThat(QueryWords.of("a".repeat(10_000)).cut()).isTrue();
        assertThat(QueryWords.of("a ".repeat(33)).cut()).isTrue();
        assertThat(QueryWords.of("a ".repeat(32)).cut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-\"", "- -- ---", "*:* AND (a OR b)~2^3", "a* ?b [1 TO 2] {x} \\ /r.*/", "\uD800", "ữ\uDC00",
        "😀 -😀 \"😀", "\u0000\u001B[0m\u200B\u202E", "title:x && !y || z", "_ __ a_b_c_d", "1/2/3-4/5", "%s ${x} #{y} <b>"})
    void takesAnything(String typed) {
        assertThatNoException().isThrownBy(() -> new Ranking(QueryTerms.of(QueryWords.of(typed))).of(new Clause.Everything(), Instant.EPOCH));
    }

    @Test
    void takesNoise() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var noise = random.ints(random.nextInt(10_000), 0, 0x3000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            assertThatNoException().isThrownBy(() -> new Ranking(QueryTerms.of(QueryWords.of(noise.toString()))).of(new Clause.Everything(), Instant.EPOCH));
        }
    }
}
