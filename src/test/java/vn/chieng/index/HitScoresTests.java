package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HitScoresTests {

    @ParameterizedTest
    @MethodSource("clauses")
    void areThoseOfASearch(Clause clause) throws IOException {
        try (var writer = new IndexWriter(new ByteBuffersDirectory(),
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            write(writer, "mo mường mo", "chiêng", "mo chiêng chiêng", "cồng");
            write(writer, "cồng cồng", "bản chiêng", "bản");
            write(writer, "mường", "chiêng cồng mo", "mo", "mo mo mường");
            writer.deleteDocuments(new Term("text", "mường"));
            try (var reader = DirectoryReader.open(writer)) {
                assertThat(reader.leaves()).hasSize(3);
                var searcher = new IndexSearcher(reader);
                int[] some = {1, 2, 5, 6, 8, 9};
                var worth = HitScores.of(some, clause, searcher);

                var expected = new double[reader.maxDoc()];
                Arrays.stream(searcher.search(LuceneWords.of(clause), reader.maxDoc()).scoreDocs).forEach(hit -> expected[hit.doc] = hit.score);
                assertThat(Arrays.stream(expected).distinct().count()).as("tells documents apart").isGreaterThan(1);
                assertThat(HitScores.of(new int[0], clause, searcher)).isEmpty();
                assertThat(worth).containsExactly(IntStream.of(some).mapToDouble(hit -> expected[hit]).toArray(), within(1e-5));
            }
        }
    }

    static Clause[] clauses() {
        var mo = new Clause.Boosted(new Clause.Term("text", "mo"), 2);
        var gong = new Clause.Term("text", "chiêng");
        return new Clause[] {mo, Clause.mix().may(mo).may(gong).may(new Clause.Term("text", "nowhere")).mixed(),
            Clause.mix().may(mo).may(gong).atLeast(2).mixed(), Clause.mix().must(gong).may(mo).mixed(),
            Clause.mix().may(mo).not(gong).mixed(), Clause.mix().filter(gong).may(mo).mixed()};
    }

    /** Each call makes a part of its own. */
    private static void write(IndexWriter writer, String... texts) throws IOException {
        for (var text : texts) {
            var document = new Document();
            document.add(new TextField("text", text, Store.NO));
            writer.addDocument(document);
        }
        writer.flush();
    }
}
