package vn.chieng.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTests {

    private static final Wordbook BOOK = new Wordbook();
    private static final Predicate<String> ENGLISH = Set.of("lof", "rice", "loc")::contains;

    @BeforeAll
    static void learn() {
        for (int i = 0; i < 30; i++) {
            BOOK.learn("Đẩy mạnh cải cách hành chính ở huyện Lạc Sơn. Người dân xã Yên Nghiệp trồng rừng.");
            BOOK.learn("Hội nghị về công tác cán bộ tại thành phố Hòa Bình; nông thôn mới và giảm nghèo.");
            BOOK.learn("Phủ sóng wifi, lắp Hi-Tech cho nhà văn hóa.");
            BOOK.learn("UBND tỉnh họp, mùa cam Cao Phong được giá.");
        }
        BOOK.ready();
    }

    @ParameterizedTest
    @CsvSource({"cai cach hanh chinh,cải cách hành chính", "lac son,Lạc Sơn", "hoà binh,Hòa Bình", "cong tac can bo,công tác cán bộ",
        "cài cách hành chính,cải cách hành chính", "mua cam cao phong,mùa cam Cao Phong"})
    void givesTheMarksThatThePaperWrites(String typed, String meant) {
        assertThat(respelt(typed)).contains(new Respelling(meant, false));
    }

    @ParameterizedTest
    @CsvSource({"cai cacg hanh chinh,cải cách hành chính", "lac sno,Lạc Sơn", "lc son,Lạc Sơn", "yen nghiepp,Yên Nghiệp", "nong thom moi,nông thôn mới",
        "cải cách hành chíng,cải cách hành chính", "hoa bihn,Hòa Bình", "cng tac cann bo,công tác cán bộ", "ngiep,Nghiệp"})
    void mendsOneSlipAWord(String typed, String meant) {
        assertThat(respelt(typed)).contains(new Respelling(meant, true));
    }

    @ParameterizedTest
    @CsvSource({"lacson,Lạc Sơn", "lạc.sơn,lạc sơn", "lạcsơn,lạc sơn", "LACSON,Lạc Sơn", "huyenlacson,huyện Lạc Sơn", "caicach hanhchinh,cải cách hành chính",
        "tp.hoabinh,tp. Hòa Bình", "xa yennghiep,xã Yên Nghiệp", "lac.son cai cacg,Lạc Sơn cải cách"})
    void putsInTheSpacesThatWereLeftOut(String typed, String meant) {
        assertThat(respelt(typed)).contains(new Respelling(meant, true));
    }

    @ParameterizedTest
    @CsvSource({"Wi-Fi,wifi", "sóng wi-fi,sóng wifi", "hitech,Hi Tech"})
    void takesAHyphenForNoneWhereThePaperWritesOneWord(String typed, String meant) {
        assertThat(respelt(typed)).map(Respelling::text).hasValueSatisfying(text -> assertThat(text).isEqualToIgnoringCase(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi-tech", "lạc-sơn", "wi-xx", "1-wi-fi", "sonlac", "lacxyz", "lac.xyz", "www.lac", "a.b", "ngocam", "lacson2024", "lacsonlacsonlacsonlacsonlacsonlacsonlacsonlacsonlacson"})
    void partsNothingIntoWordsThatNeverStandTogether(String typed) {
        assertThat(respelt(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cải cách hành chính", "LẠC SƠN", "hoà bình", "09-NQ/HU", "2024", "", "zzzzqq", "!!", "người dân", "cam cao phong", "Lạc Sơn 2024",
        "UBND", "QĐ-UBND", "lca sno", "ubnd tỉnh", "TP Hòa Bình", "NOT lạc", "NQ", "mùa chính", "Đẩy lạc", "giảm giá", "dân xã cam"})
    void leavesWhatIsRightOrStrange(String typed) {
        assertThat(respelt(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loc son rice", "cai lof hanh rice"})
    void leavesWhatIsOfAnotherLanguage(String typed) {
        assertThat(respelt(typed)).isEmpty();
    }

    @Test
    void mendsTheWordsBesideALoan() {
        assertThat(respelt("rice lac sno")).contains(new Respelling("rice Lạc Sơn", true));
        assertThat(Speller.respelt(BOOK, _ -> false, "loc son")).contains(new Respelling("Lạc Sơn", true));
        assertThat(respelt("loc son").filter(Respelling::changesWords)).isEmpty();
    }

    @Test
    void takesNoMarksFromAWordOfWhichItsNeighboursSayNothing() {
        assertThat(respelt("tỉnh Cắch Xyzt")).isEmpty();
        assertThat(respelt("cắch hành chính").map(Respelling::text)).contains("cách hành chính");
    }

    @ParameterizedTest
    @CsvSource({"UBND tinh hop,UBND tỉnh họp", "TP hoa binh,TP Hòa Bình", "LAC SNO,Lạc Sơn"})
    void leavesAbbreviationsAsTheyWereTyped(String typed, String meant) {
        assertThat(respelt(typed)).map(Respelling::text).contains(meant);
    }

    @Test
    void knowsNothingWhileNothingIsLearnt() {
        assertThat(Speller.respelt(Wordbook.EMPTY, ENGLISH, "Lạc Sơn")).isEmpty();
    }

    private static Optional<Respelling> respelt(String typed) {
        return Speller.respelt(BOOK, ENGLISH, typed);
    }

    @ParameterizedTest
    @CsvSource({"son,sno,true", "son,sn,true", "son,sons,true", "son,sin,true", "son,son,false", "son,nos,false", "son,so1n2,false", "ab,ba,true", "a,,true"})
    void oneSlipIsOne(String one, String other, boolean isOne) {
        assertThat(Typo.isBetween(one, other == null ? "" : other)).isEqualTo(isOne);
    }
}
