package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class LuceneLookTests {

    @Test
    void onlyManyLargePartsAreWorthPuttingTogether() throws IOException {
        assertThat(isScattered(List.of())).isFalse();
        assertThat(isScattered(List.of(1_000))).isFalse();
        assertThat(isScattered(List.of(900, 900, 900, 900))).isFalse();
        assertThat(isScattered(List.of(900, 900, 900, 900, 900))).isTrue();
        assertThat(isScattered(Collections.nCopies(9, 100))).isTrue();
    }

    @Test
    void whatDailyChangesLeaveBesideALargePartIsLeftToLucene() throws IOException {
        assertThat(isScattered(List.of(2_000, 10, 10, 10, 10, 10, 10, 10, 10))).isFalse();
    }

    @Test
    void eachOfTheBestHasItsOwnScore() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            write(writer, 30, "mo mo mo chiêng");
            writer.commit();
            write(writer, 10, "mo chiêng chiêng chiêng");
            write(writer, 20, "mo mo");
            write(writer, 40, "cồng");
        }
        try (var look = new LuceneLook(DirectoryReader.open(directory), new Searchers(), new PartFrequencies())) {
            var best = look.best(new Clause.Term("text", "mo"), 5, Clause.mix().may(new Clause.Term("text", "chiêng")).mixed(), "number");

            assertThat(best).containsOnlyKeys(10L, 20L, 30L);
            assertThat(best.get(10L)).isGreaterThan(best.get(30L));
            assertThat(best.get(30L)).isGreaterThan(best.get(20L)).isPositive();
            assertThat(best.get(20L)).isZero();
            assertThat(look.best(new Clause.Term("text", "mo"), 1, new Clause.Everything(), "number")).hasSize(1);
        }
    }

    private static void write(IndexWriter writer, long number, String text) throws IOException {
        var document = new Document();
        document.add(new TextField("text", text, Store.NO));
        document.add(new SortedNumericDocValuesField("number", number));
        writer.addDocument(document);
    }

    private static boolean isScattered(List<Integer> parts) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int documents : parts) {
                for (int at = 0; at < documents; at++) {
                    writer.addDocument(new Document());
                }
                writer.commit();
            }
        }
        try (var look = new LuceneLook(DirectoryReader.open(directory), new Searchers(), new PartFrequencies())) {
            return look.isScattered();
        }
    }
}
