package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PartFrequenciesTests {

    private final PartFrequencies frequencies = new PartFrequencies();

    @Test
    void whatIsRememberedOfAPartGrowsByWhatIsNew() throws IOException {
        try (var writer = new IndexWriter(new ByteBuffersDirectory(),
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            add(writer, "mo mường", 1_500);
            assertThat(asked(writer)).isEqualTo(Map.of("mo", 1_500, "mường", 1_500, "chiêng", 0));
            assertThat(asked(writer)).isEqualTo(Map.of("mo", 1_500, "mường", 1_500, "chiêng", 0));

            add(writer, "mo chiêng", 10);
            assertThat(asked(writer)).isEqualTo(Map.of("mo", 1_510, "mường", 1_500, "chiêng", 10));
        }
    }

    private Map<String, Integer> asked(IndexWriter writer) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            return frequencies.of(reader, "text", List.of("mường", "mo", "chiêng"));
        }
    }

    private static void add(IndexWriter writer, String text, int times) throws IOException {
        for (int at = 0; at < times; at++) {
            var document = new Document();
            document.add(new TextField("text", text, Store.NO));
            writer.addDocument(document);
        }
        writer.flush();
    }
}
