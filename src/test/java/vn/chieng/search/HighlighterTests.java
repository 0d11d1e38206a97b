package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTests {

    private static final String FILLER = "Câu này dài vừa phải và không nói gì đến điều được tìm. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lac son|Huyện Lạc Sơn họp|Huyện [Lạc Sơn] họp",
        "LẠC SƠN|LẠC SƠN: lạc, sơn|[LẠC SƠN]: [lạc], [sơn]",
        "hoa binh|tỉnh Hoà Bình và Hòa Bình|tỉnh [Hoà Bình] và [Hòa Bình]",
        "ủy ban nhân dân|UBND huyện|[UBND] huyện",
        "09-nq/hu|Nghị quyết số 09-NQ/HU, năm|Nghị quyết số [09-NQ/HU], năm",
        "\"nghị quyết số 09-NQ/HU\"|Theo Nghị quyết số 09-NQ/HU của huyện|Theo [Nghị quyết số 09-NQ/HU] của huyện",
        "\"số 09\" huyện|Nghị quyết số 09-NQ/HU của huyện|Nghị quyết [số 09]-NQ/HU của [huyện]", "57-nq/tw huyện|57-NQ/TW và huyện|[57-NQ/TW] và [huyện]",
        "A&B|Công ty A&B, nhóm A và nhóm B|Công ty [A&B], nhóm A và nhóm B",
        "da bac|<b>Ðà Bắc</b> & rừng|<b>[Ðà Bắc]</b> & rừng",
        "\"uy ban nhan dan\"|Ban đầu, UBND tỉnh và dân|Ban đầu, [UBND] tỉnh và dân", "\"lac son\"|Sơn Lạc, Lạc Sơn|Sơn Lạc, [Lạc Sơn]",
        "\"lac lac son\" lac|Lạc lạc Sơn, lạc|[Lạc lạc Sơn], [lạc]", "khác|không có gì|không có gì"})
    void marksTheSpellingOfTheText(String typed, String text, String marked) {
        assertThat(shown(highlighter(typed).whole(AnalysedText.of(text)))).isEqualTo(marked);
    }

    @Test
    void choosesTheSentenceThatHasMostOfIt() {
        var body = FILLER.repeat(6) + "Chỉ có lạc ở đây. " + FILLER.repeat(6) + "Ở huyện Lạc Sơn có đường mới. " + FILLER.repeat(6);
        var passage = shown(passage("duong lac son", "Sapo không nói đến.", body));
        assertThat(passage).startsWith("Ở huyện [Lạc Sơn] có [đường] mới.").hasSizeLessThan(Windows.LONGEST + 20);
    }

    @Test
    void aStandfirstThatHasAllOfItNeedsNoBody() {
        var passage = highlighter("lac son").best(AnalysedText.of("Lạc Sơn đổi mới."));
        assertThat(passage.hasAll()).isTrue();
        assertThat(shown(passage.segments())).isEqualTo("[Lạc Sơn] đổi mới.");
    }

    @Test
    void cutsASentenceWithoutEndAtWords() {
        var body = "từ ".repeat(400) + "Lạc Sơn " + "chữ ".repeat(400);
        var passage = shown(passage("lac son", "", body));
        assertThat(passage).startsWith("… ").endsWith(" …").contains("[Lạc Sơn]").hasSizeLessThan(Windows.LONGEST + 20);
        assertThat(passage.replace("… ", "").replace(" …", "").split("\\s+")).allMatch(word -> List.of("từ", "chữ", "[Lạc", "Sơn]").contains(word));
    }

    @Test
    void aTextWithoutAnyOfItShowsItsBeginning() {
        assertThat(shown(passage("xyz", "Sapo.", "Thân bài."))).isEqualTo("Sapo.");
        assertThat(passage("xyz", "", "")).isEmpty();
    }

    @Test
    void everyPassageIsATrueStretchOfItsText() {
        var body = (FILLER + "Lạc Sơn, TP. Hòa Bình! Ông Quách A. B. nói: “Được.” 3.500 ha… ").repeat(20) + "x".repeat(700) + " Lạc";
        for (var typed : List.of("lac", "son", "lac hoa", "duoc", "ha", "khong noi", "3.500")) {
            var segments = passage(typed, "", body);
            var text = segments.stream().map(Segment::text).collect(Collectors.joining()).replaceAll("^… | …$", "");
            assertThat(body).contains(text);
            assertThat(segments).anyMatch(Segment::marked);
        }
    }

    private static Highlighter highlighter(String typed) {
        return new Highlighter(QueryTerms.of(QueryWords.of(typed)).shown());
    }

    private static List<Segment> passage(String typed, String standfirst, String body) {
        var highlighter = highlighter(typed);
        return highlighter.best(AnalysedText.of(standfirst)).orBetter(highlighter.best(AnalysedText.of(body))).segments();
    }

    private static String shown(List<Segment> segments) {
        return segments.stream().map(s -> s.marked() ? "[" + s.text() + "]" : s.text()).collect(Collectors.joining());
    }
}
