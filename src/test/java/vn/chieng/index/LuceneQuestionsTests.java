package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chieng.index.Clause.Boosted;
import vn.chieng.index.Clause.Term;

/** On thousands of documents in several parts: what Lucene skips is beside a reckoning that skips nothing. */
class LuceneQuestionsTests {

    private static final int DOCUMENTS = 6_000;
    private static final List<String> WORDS = List.of("xã", "huyện", "cam", "lúa", "nước", "rừng", "đường", "trường");
    private static final Map<String, Class<?>> FIELDS = Map.of("topic", Long.class, "year", Long.class, "language", String.class);
    private static final List<Made> MADE = new ArrayList<>();
    private static final ValueColumns COLUMNS = new ValueColumns();
    private static IndexReader reader;

    private record Made(long number, long date, long year, String language, List<Long> topics, String text) {

        boolean has(String word) {
            return List.of(text.split(" ")).contains(word);
        }
    }

    @BeforeAll
    static void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        var dice = new Random(3);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int number = 0; number < DOCUMENTS; number++) {
                var made = made(number, dice);
                MADE.add(made);
                writer.addDocument(document(made));
                if (number == 1_500 || number == 4_000) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSizeGreaterThan(2);
    }

    /** In the first part each has one topic at most, later up to three. */
    private static Made made(int number, Random dice) {
        var text = IntStream.range(0, 3 + dice.nextInt(20)).mapToObj(_ -> WORDS.get((int) (WORDS.size() * Math.pow(dice.nextDouble(), 2)))).toList();
        var topics = dice.longs(dice.nextInt(number < 1_500 ? 2 : 4), 1, 90).distinct().sorted().boxed().toList();
        return new Made(number, dice.nextInt(200), 2019 + dice.nextInt(8), dice.nextInt(5) == 0 ? "en" : "vi", topics, String.join(" ", text));
    }

    private static Document document(Made made) {
        var document = new Document();
        document.add(new TextField("text", made.text(), Field.Store.NO));
        document.add(new StringField("language", made.language(), Field.Store.NO));
        document.add(new SortedSetDocValuesField("language", new BytesRef(made.language())));
        document.add(new SortedNumericDocValuesField("year", made.year()));
        made.topics().forEach(topic -> document.add(new SortedNumericDocValuesField("topic", topic)));
        document.add(new LongField("date", made.date(), Field.Store.NO));
        document.add(new LongField("number", made.number(), Field.Store.NO));
        return document;
    }

    @Test
    void countsEveryValueOfEveryHit() throws IOException {
        var counts = asked().count(new Term("text", "xã"), FIELDS, 50);
        var hits = MADE.stream().filter(made -> made.has("xã")).toList();
        assertThat(hits).hasSizeGreaterThan(3 * 1024);
        assertThat(counts.total()).isEqualTo(hits.size()).isEqualTo(asked().total(new Term("text", "xã")));
        var topics = new HashMap<String, Long>();
        hits.forEach(hit -> hit.topics().forEach(topic -> topics.merge(topic.toString(), 1L, Long::sum)));
        assertThat(counts.values().get("topic")).isEqualTo(topics);
        assertThat(counts.values().get("language")).isEqualTo(Map.of("vi", count(hits, hit -> hit.language().equals("vi")), "en", count(hits, hit -> hit.language().equals("en"))));
        assertThat(counts.values().get("year")).hasSize(8).containsEntry("2022", count(hits, hit -> hit.year() == 2022));
    }

    private static long count(List<Made> made, Predicate<Made> which) {
        return made.stream().filter(which).count();
    }

    @Test
    void theNewestComeInTheirOrderPageByPage() throws IOException {
        var order = new Questions.Order(false, List.of("date", "number"));
        var all = MADE.stream().filter(made -> made.has("cam"))
                .sorted(Comparator.comparingLong(Made::date).thenComparingLong(Made::number).reversed()).map(Made::number).toList();
        for (int skipped = 0; skipped < 100; skipped += 10) {
            assertThat(asked().hits(new Term("text", "cam"), order, skipped, 10)).isEqualTo(all.subList(skipped, skipped + 10));
        }
        assertThat(asked().hits(new Term("text", "cam"), order, all.size() - 3, 10)).isEqualTo(all.subList(all.size() - 3, all.size()));
    }

    /** Long before the end of a sum of many words most documents can be skipped; the first are still the first. */
    @Test
    void theBestAreTheBestHoweverManyAreSkipped() throws IOException {
        var order = new Questions.Order(true, List.of("date", "number"));
        for (var words : List.of(List.of("xã"), List.of("trường", "xã"), List.of("nước", "cam", "lúa"), WORDS)) {
            var sum = Clause.mix().filter(new Term("text", words.getFirst())).atLeast(1);
            words.forEach(word -> sum.may(new Boosted(new Term("text", word), 1 + word.length())));
            sum.may(new Boosted(new Clause.Constant(new Term("language", "en")), 2));
            var all = exhaustively(sum.mixed());
            for (int skipped : List.of(0, 10, 50)) {
                assertThat(asked().hits(sum.mixed(), order, skipped, 10)).as("%s from %d", words, skipped).isEqualTo(all.subList(skipped, skipped + 10));
            }
        }
    }

    private static List<Long> exhaustively(Clause clause) throws IOException {
        record Scored(float score, Made made) {}
        var searcher = new IndexSearcher(reader);
        var all = new ArrayList<Scored>();
        var names = new HitNames(reader, "number");
        for (var hit : searcher.search(LuceneWords.of(clause), DOCUMENTS).scoreDocs) {
            all.add(new Scored(hit.score, MADE.get((int) names.of(hit.doc))));
        }
        return all.stream().sorted(Comparator.comparingDouble(Scored::score).thenComparing(Comparator.comparingLong((Scored one) -> one.made().date()))
                .thenComparing(Comparator.comparingLong((Scored one) -> one.made().number())).reversed()).map(one -> one.made().number()).toList();
    }

    private static Questions asked() {
        return new LuceneQuestions(reader, new Searchers(), COLUMNS);
    }
}
