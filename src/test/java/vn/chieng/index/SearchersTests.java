package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** On a part that is large enough for Lucene to remember anything of it. */
class SearchersTests {

    private static final int DOCUMENTS = 12_000;
    private static final Map<String, Class<?>> FIELDS = Map.of("year", Long.class);
    private static final Clause BOTH = Clause.mix().filter(new Clause.Term("word", "xã")).filter(new Clause.Term("word", "huyện")).mixed();

    private final Searchers searchers = new Searchers();
    private final ValueColumns columns = new ValueColumns();

    @Test
    void frequentTermsAreRememberedRareOnesAreNot() throws IOException {
        try (var writer = filled()) {
            for (int time = 0; time < 3; time++) {
                assertThat(counted(writer, BOTH).total()).isEqualTo(DOCUMENTS / 6);
                assertThat(counted(writer, Clause.mix().filter(new Clause.Term("word", "xã")).filter(new Clause.Term("word", "1200")).mixed()).total()).isEqualTo(1);
            }
            try (var reader = DirectoryReader.open(writer)) {
                assertThat(((LRUQueryCache) searchers.of(reader).getQueryCache()).getCacheSize()).isEqualTo(2);
            }
        }
        assertThat(columns.isEmpty()).as("nothing is kept of a part that is gone").isTrue();
    }

    @Test
    void whatWasDeletedOrAddedSinceIsNotForgotten() throws IOException {
        try (var writer = filled()) {
            assertThat(counted(writer, BOTH).values()).isEqualTo(Map.of("year", Map.of("2020", 1_000L, "2022", 1_000L)));
            writer.deleteDocuments(new Term("word", "1200"));
            writer.addDocument(document(6 * DOCUMENTS));
            assertThat(counted(writer, BOTH)).isEqualTo(new Questions.Counts(DOCUMENTS / 6, Map.of("year", Map.of("2020", 1_000L, "2022", 1_000L))));
            writer.deleteDocuments(new Term("word", "1206"));
            assertThat(counted(writer, BOTH).total()).isEqualTo(DOCUMENTS / 6 - 1);
        }
    }

    private Questions.Counts counted(IndexWriter writer, Clause clause) throws IOException {
        try (var asked = new LuceneQuestions(DirectoryReader.open(writer), searchers, columns)) {
            return asked.count(clause, FIELDS, 50);
        }
    }

    private static IndexWriter filled() throws IOException {
        var writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE));
        for (int number = 0; number < DOCUMENTS; number++) {
            writer.addDocument(document(number));
        }
        return writer;
    }

    /** Every second has one word, every third the other; every one has its number. */
    private static Document document(int number) {
        var document = new Document();
        document.add(new StringField("word", String.valueOf(number), Store.NO));
        if (number % 2 == 0) {
            document.add(new StringField("word", "xã", Store.NO));
        }
        if (number % 3 == 0) {
            document.add(new StringField("word", "huyện", Store.NO));
        }
        document.add(new SortedNumericDocValuesField("year", 2020 + number % 4));
        return document;
    }
}
