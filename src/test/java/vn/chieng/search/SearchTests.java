package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;

@ChiengTest
class SearchTests {

    private static List<Long> written;

    @Autowired
    private ArticleSearch search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private Newspaper places;
    @Autowired
    private Names names;
    private final SearchPaper paper;

    SearchTests(@Autowired IntakeDesk intake, @Autowired IndexUpkeep upkeep) {
        paper = new SearchPaper(intake, upkeep);
    }

    /** A lake and a village that no other test knows. */
    @BeforeEach
    void write() {
        if (written == null) {
            written = paper
                    .with("Hồ Vẫy Mừng vào mùa", "Sapo.", "Nước hồ dâng cao. Người dân quanh hồ vui.")
                    .with("Chuyện làng", "Sapo.", "Cả bài chỉ nhắc một lần đến hồ Vẫy Mừng ở đây, rồi thôi.")
                    .with("Vây mưng ho vây mưng", "Vây mưng vây mưng.", "Vây mưng hố vây mưng.")
                    .with("en", SearchPaper.DATE, SearchPaper.text("Vay Mung lake", "A lake.", "Lake Vay Mung."))
                    .with("Nghị quyết", "Về thôn Zăk.", "Theo Nghị quyết số 8123-NQ/HU của Huyện ủy, TP. Hoà Bình và UBND xã cùng làm.")
                    .indexed();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vay mung", "Vẫy Mừng", "VẪY MỪNG", "vẩy mưng", "\"vay mung\"", "Vẫy mung"})
    void everySpellingFindsTheSame(String typed) {
        assertThat(found(typed, null).hits()).extracting(hit -> hit.card().id()).containsExactlyInAnyOrderElementsOf(written.subList(0, 4));
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD), null).total()).isEqualTo(4);
    }

    @Test
    void theMarksThatWereTypedComeFirst() {
        assertThat(ids("Vẫy Mừng")).startsWith(written.get(0), written.get(1));
        assertThat(ids("\"Vẫy Mừng\"")).startsWith(written.get(0), written.get(1));
        assertThat(ids("hồ vẫy mừng").subList(0, 2)).containsExactlyInAnyOrder(written.get(0), written.get(1));
    }

    @Test
    void whatIsAboutThePlaceComesBeforeWhatHasItsSyllablesWithOtherMarks() {
        var old = places.place("c04834");
        var read = paper
                .with("Đúc nhân, xá và đúc nhân", "Xá đúc nhân wqxd.", "Xá đúc nhân, xá đúc nhân.")
                .with("vi", SearchPaper.DATE, SearchPaper.text("Đưa chữ về bản wqxd", "Lớp học.", "Lớp học ở bản.", null, List.of(), List.of(old)))
                .indexed();

        assertThat(ids("xã Đức Nhàn wqxd")).containsExactly(read.get(1), read.get(0));
        assertThat(ids("xã Đúc Nhân wqxd")).as("other marks name something else").startsWith(read.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lạc sơn bóng %s", "lac son bong %s"})
    void aPlaceNamedWithoutItsKindIsMoreThanItsSyllables(String typed) {
        var ball = typed.contains("ạ") ? "wqxe" : "wqxf";
        var read = paper
                .with("Sân bóng %s sáng đèn ở Lâm Sơn".formatted(ball), "Sân bóng lại đông.", "Người Lâm Sơn liên lạc nhau ra sân bóng %s.".formatted(ball))
                .with("Đội bóng %s thắng giải".formatted(ball), "Sapo.", "Trận cuối ở Lạc Sơn.")
                .indexed();

        assertThat(ids(typed.formatted(ball))).containsExactly(read.get(1), read.get(0));
    }

    @Test
    void otherMarksNameNoPlace() {
        assertThat(List.of("lac son", "lạc son", "Lạc Sơn")).allMatch(this::isOfAPlace);
        assertThat(List.of("lạc sớn", "lắc sơn", "sỏn lạt")).noneMatch(this::isOfAPlace);
    }

    private boolean isOfAPlace(String typed) {
        var pair = QueryTerms.of(QueryWords.of(typed)).pairs().getFirst();
        return names.isOfAPlace(pair.folded(), pair.marked());
    }

    @Test
    void ofFourWordsThreeSideBySideAreEnough() {
        var read = paper
                .with("Bão qua đêm", "Sapo wqxg.", "Bến Bưng Chòm lật mất một chiếc ghe.")
                .with("Bão qua đêm nữa", "Sapo wqxg.", "Chòm Bưng lật mất một chiếc ghe.")
                .with("Bão tan", "Sapo wqxg.", "Ghe đậu ở Bưng Chòm, thuyền thì chưa.")
                .with("Bão về", "Sapo wqxg.", "Thuyền úp. Ở Chòm kia, cái Bưng này, ai lật?")
                .indexed();

        assertThat(ids("Bưng Chòm lật thuyền")).containsExactlyInAnyOrder(read.get(0), read.get(3));
        assertThat(ids("bung chom lat thuyen")).containsExactlyInAnyOrder(read.get(0), read.get(3));
        assertThat(ids("\"Bưng Chòm lật thuyền\"")).as("quotation marks are taken at their word").isEmpty();
        assertThat(ids("bung chom lat thuyen wqxg")).as("of five words one may be missing anyway").hasSize(4);
    }

    @Test
    void byDateTheDateAloneDecides() {
        var dated = paper
                .with("vi", SearchPaper.DATE, SearchPaper.text("Núi Gỗn Lừm", "Cũ nhất.", "Núi."))
                .with("vi", SearchPaper.DATE.plusSeconds(60), SearchPaper.text("Gồn lưm", "Mới nhất.", "Gồn."))
                .indexed();

        assertThat(newest("Gỗn Lừm")).containsExactly(dated.get(1), dated.get(0));
    }

    private List<Long> newest(String typed) {
        var found = (SearchResults.Found) search.find(SearchRequest.of(typed, "vi").inOrder(SearchRequest.Order.NEWEST));
        return found.hits().stream().map(hit -> hit.card().id()).toList();
    }

    @Test
    void aMarkedQueryFindsTheEnglishEdition() {
        assertThat(found("Vẫy Mừng", "en").hits()).extracting(hit -> hit.card().id()).containsExactly(written.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8123-NQ/HU", "8123-nq/hu", "8123 - NQ/HU", "số 8123-NQ/HU", "8123 nq hu", "\"8123-NQ/HU\""})
    void theNumberOfADocumentFindsIt(String typed) {
        assertThat(ids(typed)).containsExactly(written.get(4));
    }

    @Test
    void whatMustNotOccurDoesNot() {
        assertThat(ids("vay mung -làng")).hasSize(2).doesNotContain(written.get(1));
        assertThat(ids("\"mừng vẫy\" hồ")).as("a phrase has its order; the third text has it folded").containsExactly(written.get(2));
    }

    @Test
    void showsThePassageInItsOwnSpelling() {
        var hit = found("lang VAY mung", "vi").hits().getFirst();

        assertThat(marked(hit.headline())).isEqualTo("Chuyện [làng]");
        assertThat(marked(hit.passage())).isEqualTo("Cả bài chỉ nhắc một lần đến hồ [Vẫy Mừng] ở đây, rồi thôi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\"", "-", "\"\" -", "*:*", "???", "…"})
    void signsWithoutWordsFindNothing(String typed) {
        var found = found(typed, "vi");
        assertThat(found.total()).isZero();
    }

    @Test
    void aPageFarBeyondTheLastIsEmptyAndQuick() {
        var request = SearchRequest.of("vay mung", "vi");
        var found = (SearchResults.Found) search.find(request.onPage(Integer.MAX_VALUE));

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.isBeyond()).isTrue();
        assertThat(found.pages()).isEqualTo(1);
        assertThat(found.took()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void suggestsHeadlinesWhileTheLastWordIsTyped() {
        assertThat(suggestions.of("hồ vẫ", "vi", 5)).extracting(card -> card.id()).containsExactly(written.get(2), written.get(0));
        assertThat(suggestions.of("vay mu", "en", 5)).extracting(card -> card.id()).containsExactly(written.get(3));
        assertThat(suggestions.of("v", "vi", 5)).isEmpty();
    }

    private List<Long> ids(String typed) {
        return found(typed, "vi").hits().stream().map(hit -> hit.card().id()).toList();
    }

    private SearchResults.Found found(String typed, String language) {
        return (SearchResults.Found) search.find(SearchRequest.of(typed, language));
    }

    private static String marked(List<Segment> segments) {
        return segments.stream().map(s -> s.marked() ? "[" + s.text() + "]" : s.text()).collect(Collectors.joining());
    }
}
