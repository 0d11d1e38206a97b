package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and queries through a real index. */
class AnalysedSearchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UBND tỉnh họp|ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh họp|UBND tỉnh", "Nghị quyết 57-NQ/TW của T.Ư|57-NQ/TW",
        "Nghị quyết 57-NQ/TW|57 NQ TW", "Kế hoạch 219/KH-UBND|219/kh-ubnd", "tại TP.Hoà Bình|thành phố Hòa Bình", "TP. Hoà Bình|TP Hòa Bình",
        "thành phố Hòa Bình|TP. Hòa Bình"})
    void findsAllWordsOfAMarkedQuery(String text, String query) throws IOException {
        assertThat(finds(Analysis.MARKED, text, query)).isTrue();
        assertThat(finds(Analysis.FOLDED, text, Folding.fold(query))).isTrue();
        assertThat(finds(Analysis.MARKED_PAIRS, text, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"57-NQ/TW|09-NQ/TW", "57-NQ/HU|57-NQ/TW", "lạc|lác", "3.500 ha|500 ha", "lac son|lạc sơn"})
    void doesNotFindWhatIsNotThere(String text, String query) throws IOException {
        assertThat(finds(Analysis.MARKED, text, query)).isFalse();
    }

    private static boolean finds(String analysis, String text, String query) throws IOException {
        var analyzer = Analysis.analyzer(analysis);
        var wanted = new QueryBuilder(analyzer).createBooleanQuery("text", query, BooleanClause.Occur.MUST);
        return wanted != null && finds(analyzer, text, wanted);
    }

    private static boolean finds(Analyzer analyzer, String text, Query query) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                return new IndexSearcher(reader).count(query) > 0;
            }
        }
    }
}
