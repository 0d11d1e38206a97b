package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class ValueColumnsTests {

    /** So many have a value of their own that two bytes don't do. */
    private static final int MANY = 70_000;

    private final ValueColumns columns = new ValueColumns();

    @Test
    void countsNoValueOneAndSeveralOfHitsWhateverTheNumberIs() throws IOException {
        try (var reader = index(List.of(LongStream.of(), LongStream.of(7), LongStream.of(7, 1L << 40, -3), LongStream.of(7, 7)))) {
            assertThat(counted(reader, Set.of("topic"), 0, 1, 2, 3)).isEqualTo(Map.of("topic", Map.of("7", 3L, "1099511627776", 1L, "-3", 1L)));
            assertThat(counted(reader, Set.of("topic"), 0)).isEmpty();
            assertThat(counted(reader, Set.of("nothing"), 0, 1)).isEmpty();
        }
    }

    @Test
    void fieldsOfFewValuesAreOneColumnAndCountTheSame() throws IOException {
        try (var reader = index(IntStream.range(0, 60).mapToObj(document -> LongStream.of(document % 7)).toList())) {
            var all = IntStream.range(0, 60).toArray();
            assertThat(columns.of(reader.leaves().getFirst().reader(), Set.of("topic", "language"))).hasSize(1);
            assertThat(counted(reader, Set.of("topic", "language"), all))
                    .isEqualTo(Map.of("topic", counted(reader, Set.of("topic"), all).get("topic"), "language", Map.of("vi", 40L, "en", 20L)));
        }
    }

    @Test
    void fieldsOfManyValuesStayApart() throws IOException {
        try (var reader = index(IntStream.range(0, MANY).mapToObj(LongStream::of).toList())) {
            assertThat(columns.of(reader.leaves().getFirst().reader(), Set.of("topic", "language"))).hasSize(2);
            assertThat(counted(reader, Set.of("topic", "language"), 4, MANY - 1))
                    .isEqualTo(Map.of("topic", Map.of("4", 1L, String.valueOf(MANY - 1), 1L), "language", Map.of("vi", 1L, "en", 1L)));
        }
    }

    private Map<String, Map<String, Long>> counted(IndexReader reader, Set<String> fields, int... hits) throws IOException {
        var sum = new HashMap<String, Map<String, Long>>();
        for (var column : columns.of(reader.leaves().getFirst().reader(), fields)) {
            var times = column.new Times();
            times.count(hits, hits.length);
            times.addTo(sum);
        }
        return sum;
    }

    /** Every third is English. */
    private static IndexReader index(List<LongStream> topics) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(100))) {
            for (int number = 0; number < topics.size(); number++) {
                var document = new Document();
                topics.get(number).forEach(topic -> document.add(new SortedNumericDocValuesField("topic", topic)));
                document.add(new SortedSetDocValuesField("language", new BytesRef(number % 3 == 0 ? "en" : "vi")));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }
}
