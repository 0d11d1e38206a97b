package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.chieng.article.ArticleIndex;
import vn.chieng.text.Analysis;
import vn.chieng.text.BodyText;
import vn.chieng.text.Terms;

/**
 * An index with the same fields, written by Lucene alone from the same rows: what indexing costs where nothing keeps it true to a
 * database.
 */
@Component
class PlainLucene {

    private static final int CHUNK = 500;
    private static final double RAM_BUFFER_MB = 64;

    private final JdbcClient database;

    PlainLucene(JdbcClient database) {
        this.database = database;
    }

    private record Row(long id, String language, String headline, String standfirst, String body, Instant published, long section, String topics,
            String within) {}

    /**
     * Documents a second, with as many threads as there are cores.
     *
     * @param most how many articles to index
     */
    double rate(int most) throws IOException {
        var folder = Files.createTempDirectory("chieng-plain-");
        try {
            return rate(folder, most);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private double rate(Path folder, int most) throws IOException {
        var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(RAM_BUFFER_MB);
        long began = System.nanoTime();
        long indexed = 0;
        try (var directory = FSDirectory.open(folder); var writer = new IndexWriter(directory, settings);
                var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var under = new ArrayList<Future<?>>();
            for (var chunk = after(0); indexed < most && !chunk.isEmpty(); chunk = after(chunk.getLast().id())) {
                var rows = chunk;
                if (under.size() > 2 * Runtime.getRuntime().availableProcessors()) {
                    await(under.removeFirst());
                }
                under.add(threads.submit(() -> add(writer, rows)));
                indexed += chunk.size();
            }
            under.forEach(PlainLucene::await);
            writer.commit();
        }
        return indexed / ((System.nanoTime() - began) / 1e9);
    }

    private List<Row> after(long id) {
        return database.sql("""
                        select a.id, a.language, a.headline, a.standfirst, a.body, a.published_at, a.section_id,
                               (select coalesce(string_agg(t.topic_id::text, ' '), '') from article_topic t where t.article_id = a.id),
                               (select coalesce(string_agg(w.place_id::text, ' '), '') from article_within w where w.article_id = a.id)
                        from article a where a.publication = 'LIVE' and a.id > ? order by a.id limit ?""").params(id, CHUNK)
                .query((row, i) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(), row.getLong(7), row.getString(8), row.getString(9))).list();
    }

    private static Void add(IndexWriter writer, List<Row> rows) throws IOException {
        for (var row : rows) {
            var document = new Document();
            document.add(new StringField("id", String.valueOf(row.id()), Field.Store.YES));
            document.add(new StringField(ArticleIndex.LANGUAGE, row.language(), Field.Store.NO));
            document.add(new IntField(ArticleIndex.LIVE, 1, Field.Store.NO));
            document.add(new LongField(ArticleIndex.NUMBER, row.id(), Field.Store.YES));
            document.add(new LongField(ArticleIndex.PUBLISHED, row.published().toEpochMilli(), Field.Store.YES));
            document.add(new NumericDocValuesField(ArticleIndex.SECTION, row.section()));
            many(document, ArticleIndex.TOPIC, row.topics());
            many(document, ArticleIndex.WITHIN, row.within());
            var parts = Stream.of(row.headline(), row.standfirst(), BodyText.plainText(row.body())).map(Analysis::of).toList();
            part(document, "headline", parts.subList(0, 1));
            part(document, "standfirst", parts.subList(1, 2));
            part(document, ArticleIndex.WHOLE, parts);
            writer.addDocument(document);
        }
        return null;
    }

    private static void many(Document document, String field, String ids) {
        for (var id : ids.split(" ")) {
            if (!id.isEmpty()) {
                document.add(new LongField(field, Long.parseLong(id), Field.Store.NO));
                document.add(new SortedNumericDocValuesField(field + "_counted", Long.parseLong(id)));
            }
        }
    }

    private static void part(Document document, String part, List<Terms> texts) {
        document.add(new TextField(ArticleIndex.marked(part), Terms.together(texts, Terms::marked), Field.Store.NO));
        document.add(new TextField(ArticleIndex.folded(part), Terms.together(texts, Terms::folded), Field.Store.NO));
        document.add(new TextField(ArticleIndex.foldedPairs(part), Terms.together(texts, Terms::foldedPairs), Field.Store.NO));
        if (ArticleIndex.PARTS_WITH_MARKED_PAIRS.contains(part)) {
            document.add(new TextField(ArticleIndex.markedPairs(part), Terms.together(texts, Terms::markedPairs), Field.Store.NO));
        }
    }

    private static void await(Future<?> adding) {
        try {
            adding.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was stopped", stopped);
        }
    }
}
