package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.LuceneWords;
import vn.chieng.text.Analysis;
import vn.chieng.text.DocumentNumbers;
import vn.chieng.text.Terms;

/** What matches and what comes first, on a small index with the paper's own fields. */
class RankingTests {

    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final String FILLER = " Trong năm qua, nhiều xã làm đường và trường học cho người dân ở vùng cao.";
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "0 title", "Huyện Lạc Sơn họp", "Sapo", "Thân bài." + FILLER);
            add(writer, "1 body", "Huyện họp", "Sapo", "Ở Lạc Sơn." + FILLER);
            add(writer, "2 apart", "Trồng trọt", "Sapo", "Lạc trồng ở chân núi phủ màu sơn." + FILLER);
            add(writer, "3 folded", "Lác sòn, lác sòn, lác sòn", "Lác sòn", "Lác sòn.");
            add(writer, "4 plain", "Lac Son district meets", "Lac Son", "In Lac Son.");
            add(writer, "5 cao phong", "Cao Phong được mùa cam", "Sapo", "Cam Cao Phong." + FILLER);
            add(writer, "6 cao phong plain", "Cảo phóng", "Cảo phóng", "Cảo phóng, cam.");
            add(writer, "7 number", "Nghị quyết", "Sapo", "Nghị quyết số 09-NQ/HU ngày 1/1." + FILLER.repeat(3));
            add(writer, "8 parts", "HU và NQ", "09 NQ HU", "09 NQ, HU 09.");
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lac son", "Lạc Sơn", "LẠC SƠN", "lạc son", "lác sơn", "LAC SON"})
    void everySpellingFindsTheSame(String typed) throws IOException {
        assertThat(found(typed)).containsExactlyInAnyOrder("0 title", "1 body", "2 apart", "3 folded", "4 plain");
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(found(typed));
    }

    @Test
    void theMarksThatWereTypedComeFirst() throws IOException {
        assertThat(found("Lạc Sơn").subList(0, 3)).containsExactly("0 title", "1 body", "2 apart");
        assertThat(found("\"Lạc Sơn\"").subList(0, 2)).containsExactly("0 title", "1 body");
    }

    @Test
    void inALongQueryMarksCountWordByWord() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "some with marks", "Tin", "Sapo", "Mùa học ở Hà Giang, chữ viết trên ban công về đêm." + FILLER);
            add(writer, "all without", "Tin", "Sapo", "Ha Van Nghi hoc chu ban dem mua.");
        }
        var both = new IndexSearcher(DirectoryReader.open(directory));
        assertThat(names(both, "Hà Văn Nghì học chữ ban đêm mùa")).containsExactly("all without", "some with marks");
        assertThat(names(both, "Hà học chữ đêm")).containsExactly("some with marks", "all without");
    }

    @Test
    void syllablesSideBySideComeBeforeSyllablesApart() throws IOException {
        assertThat(found("lac son").indexOf("2 apart")).isEqualTo(4);
    }

    @Test
    void inAMarkedQueryAPlainWordPrefersItsOwnSpellingToo() throws IOException {
        assertThat(found("Cao Phong mùa")).containsExactly("5 cao phong");
        assertThat(found("cam Cao Phong được").getFirst()).isEqualTo("5 cao phong");
    }

    @Test
    void aPlainQueryIsScoredOnFoldedFieldsAlone() {
        assertThat(ranked("lac son cao phong")).hasSize(1).asString().doesNotContain("_marked");
    }

    @Test
    void aPlainWordAlonePrefersItselfALittle() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "other", "Khoảng trời", "Sapo", "Khoảng cách." + FILLER);
            add(writer, "itself", "Lũ ở bản", "Sapo", "Xóm Nà Khoang." + FILLER);
        }
        var both = new IndexSearcher(DirectoryReader.open(directory));
        assertThat(names(both, "Khoang").getFirst()).isEqualTo("itself");
        assertThat(names(both, "khoảng").getFirst()).isEqualTo("other");
    }

    @Test
    void noPhraseReachesFromOnePartIntoTheNext() throws IOException {
        assertThat(found("\"Lạc Sơn họp\"")).containsExactly("0 title");
        assertThat(found("\"họp sapo\"")).isEmpty();
        assertThat(found("họp sapo")).contains("0 title", "1 body");
    }

    @ParameterizedTest
    @CsvSource({"09-NQ/HU", "09-nq/hu", "09 - NQ/HU"})
    void aNumberFindsItsDocumentAndNotItsParts(String typed) throws IOException {
        assertThat(found(typed)).containsExactly("7 number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UBND tỉnh họp|ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh họp|UBND tỉnh", "Nghị quyết 57-NQ/TW của T.Ư|57-NQ/TW",
        "Nghị quyết 57-NQ/TW|57 NQ", "tại TP.Hoà Bình|thành phố Hòa Bình", "TP. Hoà Bình|tp hoa binh", "thành phố Hòa Bình|TP. Hòa Bình",
        "Cải cách hành chính|CCHC", "two people's committees|people’s committee", "số 57-NQ/TW|\"số 57\""})
    void everyWayOfWritingItFindsTheOthers(String text, String typed) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "it", "Tin", "Sapo", text);
        }
        var only = new IndexSearcher(DirectoryReader.open(directory));
        assertThat(names(only, typed)).hasSize(1);
    }

    @Test
    void aLongQueryMayMissSomeOfItsWords() throws IOException {
        assertThat(found("Huyện Lạc Sơn họp thân bài trong năm khác lạ")).contains("0 title");
        assertThat(found("Huyện Lạc Sơn họp khác lạ")).isEmpty();
    }

    @Test
    void matchesTheSameWithAndWithoutAScore() throws IOException {
        for (var typed : List.of("lạc sơn", "cam", "09-NQ/HU", "\"lac son\" -huyen", "-lac", "nhiều xã làm đường và trường học nữa")) {
            var matching = new Matching(QueryTerms.of(QueryWords.of(typed))).clause();
            assertThat(searcher.count(LuceneWords.of(matching))).as(typed).isEqualTo(found(typed).size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"cam -Lạc;Lạc vàng;Lác đác;true", "cam -lac;Lạc vàng;Lác đác;false", "cam -\"lạc son\";Lạc Sơn;Lác Sơn;true",
        "cam -\"lạc sơn\";LẠC SƠN;Lạc sờn;true", "cam -\"lac son\";Lạc Sơn;Sơn Lạc;true", "cam -\"lạc sơn\";Lạc Sơn;Lác sớn, lạc và sơn;true"})
    void whatMustNotOccurIsTakenWithTheMarksThatItBears(String typed, String out, String other, boolean isOtherFound) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            add(writer, "out", "Cam", "Sapo", out);
            add(writer, "other", "Cam", "Sapo", other);
        }
        var both = new IndexSearcher(DirectoryReader.open(directory));
        assertThat(both.count(LuceneWords.of(new Matching(QueryTerms.of(QueryWords.of(typed))).clause()))).isEqualTo(isOtherFound ? 1 : 0);
    }

    @Test
    void theLongestQueryIsNotTooLongForLucene() throws IOException {
        var words = IntStream.range(0, 40).mapToObj(i -> "ạ" + Integer.toString(i + 36, 36)).collect(Collectors.joining(" "));
        var excluded = IntStream.range(0, 12).mapToObj(i -> " -\"UBND ệ" + i + "\"").collect(Collectors.joining());
        for (var typed : List.of(words, "UBND HĐND MTTQ CCHC " + words, words.substring(0, 60) + excluded)) {
            assertThatNoException().isThrownBy(() -> found(typed));
        }
    }

    private static List<Clause> ranked(String typed) {
        var terms = QueryTerms.of(QueryWords.of(typed));
        return new Ranking(terms).of(new Matching(terms).clause(), NOW).stream().map(Ranking.Ranked::scored).toList();
    }

    private static List<String> found(String typed) throws IOException {
        return names(searcher, typed);
    }

    private static List<String> names(IndexSearcher searcher, String typed) throws IOException {
        var names = new ArrayList<String>();
        for (var list : ranked(typed)) {
            for (var hit : searcher.search(LuceneWords.of(list), 20).scoreDocs) {
                names.add(searcher.storedFields().document(hit.doc).get("name"));
            }
        }
        return names;
    }

    private static void add(IndexWriter writer, String name, String headline, String standfirst, String body) throws IOException {
        var document = new Document();
        document.add(new StringField("name", name, Field.Store.YES));
        document.add(new LongPoint(ArticleIndex.PUBLISHED, NOW.toEpochMilli()));
        document.add(new NumericDocValuesField(ArticleIndex.PUBLISHED, NOW.toEpochMilli()));
        var parts = List.of(Analysis.of(headline), Analysis.of(standfirst), Analysis.of(body));
        add(document, "headline", parts.subList(0, 1));
        add(document, "standfirst", parts.subList(1, 2));
        add(document, ArticleIndex.WHOLE, parts);
        document.removeField(ArticleIndex.markedPairs(ArticleIndex.WHOLE));
        DocumentNumbers.in(body).forEach(number -> document.add(new StringField(ArticleIndex.DOCUMENT, number, Field.Store.NO)));
        writer.addDocument(document);
    }

    private static void add(Document document, String part, List<Terms> texts) {
        Map.<String, Function<Terms, String>>of(ArticleIndex.marked(part), Terms::marked, ArticleIndex.folded(part), Terms::folded,
                ArticleIndex.markedPairs(part), Terms::markedPairs, ArticleIndex.foldedPairs(part), Terms::foldedPairs)
                .forEach((field, spelling) -> document.add(new TextField(field, Terms.together(texts, spelling), Field.Store.NO)));
    }
}
