package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Beside Lucene itself, over sums that dice put together. */
class BestHitsTests {

    private static final int DOCUMENTS = 4_000;
    private static final int WORDS = 40;
    private static IndexReader reader;

    @BeforeAll
    static void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        var dice = new Random(11);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int number = 0; number < DOCUMENTS; number++) {
                var document = new Document();
                document.add(new TextField("text", words(dice, 5 + dice.nextInt(40)), Store.NO));
                document.add(new TextField("headline", words(dice, 3), Store.NO));
                document.add(new LongField("place", dice.nextInt(5), Store.NO));
                document.add(new LongField("number", number, Store.NO));
                writer.addDocument(document);
                if (number == 100 || number == 3_000) {
                    writer.flush();
                }
            }
            writer.deleteDocuments(LuceneWords.of(new Clause.AnyId("number", IntStream.range(0, DOCUMENTS).filter(number -> number % 7 == 0)
                    .mapToObj(Long::valueOf).collect(Collectors.toSet()))));
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSize(3);
        assertThat(reader.hasDeletions()).isTrue();
    }

    /** Some words stand in nearly every text, some in hardly any. */
    private static String words(Random dice, int number) {
        return IntStream.range(0, number).mapToObj(_ -> word(dice)).collect(Collectors.joining(" "));
    }

    private static String word(Random dice) {
        return "w" + (int) (WORDS * Math.pow(dice.nextDouble(), 4));
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
    }

    @RepeatedTest(300)
    void areThoseThatLuceneFindsBestWithTheSameScores(RepetitionInfo run) throws IOException {
        var dice = new Random(run.getCurrentRepetition());
        var clause = sum(dice);
        int most = 1 + dice.nextInt(30);

        var all = new IndexSearcher(reader).search(LuceneWords.of(clause), DOCUMENTS).scoreDocs;
        var found = found(clause, most);

        assertThat(found).as(clause.toString()).hasSizeGreaterThanOrEqualTo(Math.min(most, all.length));
        var scores = Arrays.stream(all).collect(Collectors.toMap(hit -> hit.doc, hit -> hit.score));
        found.forEach((document, score) -> assertThat(score).as(clause.toString()).isCloseTo(scores.get(document), withPercentage(0.001)));
        if (found.size() < all.length) {
            double last = all[Math.min(most, all.length) - 1].score;
            Arrays.stream(all).filter(hit -> hit.score > last * 1.00001).forEach(hit -> assertThat(found).as(clause.toString()).containsKey(hit.doc));
            assertThat(found.values()).as(clause.toString()).allMatch(score -> score >= last * 0.99999);
        }
    }

    @Test
    void areAllThatScoreAsTheLastOfThemDoes() throws IOException {
        var clause = Clause.mix().filter(new Clause.Everything()).may(new Clause.Boosted(new Clause.Constant(new Clause.Id("place", 3)), 2)).atLeast(1).mixed();

        assertThat(found(clause, 5)).hasSize(new IndexSearcher(reader).count(LuceneWords.of(new Clause.Id("place", 3)))).containsValue(2f);
    }

    @Test
    void whoLosesPatienceIsTold() {
        var searcher = new IndexSearcher(reader);
        var late = new BestHits(searcher, new Matches(searcher, () -> false), () -> true);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> late.of(new Clause.Term("text", "w0"), 5));
    }

    private static Map<Integer, Float> found(Clause clause, int most) throws IOException {
        var searcher = new IndexSearcher(reader);
        return new BestHits(searcher, new Matches(searcher, () -> false), () -> false).of(clause, most).stream()
                .collect(Collectors.toMap(BestHits.Hit::document, BestHits.Hit::score, (_, _) -> { throw new AssertionError(); }, TreeMap::new));
    }

    private static Clause sum(Random dice) {
        if (dice.nextInt(10) == 0) {
            return one(dice);
        }
        var sum = Clause.mix().atLeast(dice.nextInt(8) == 0 ? 2 : dice.nextInt(2));
        for (int may = 1 + dice.nextInt(9); may > 0; may--) {
            sum.may(one(dice));
        }
        if (dice.nextInt(5) > 0) {
            sum.filter(dice.nextBoolean() ? word(dice, "text") : new Clause.Id("place", dice.nextInt(5)));
        }
        if (dice.nextInt(5) == 0) {
            sum.must(one(dice));
        }
        if (dice.nextInt(5) == 0) {
            sum.not(word(dice, "headline"));
        }
        return sum.mixed();
    }

    private static Clause one(Random dice) {
        return switch (dice.nextInt(9)) {
            case 0, 1, 2 -> word(dice, dice.nextBoolean() ? "text" : "headline");
            case 3 -> new Clause.Boosted(new Clause.Best(List.of(word(dice, "text"), new Clause.Boosted(word(dice, "headline"), 0.6f))), 2);
            case 4 -> new Clause.Boosted(new Clause.Constant(new Clause.Id("place", dice.nextInt(6))), 3);
            case 5 -> new Clause.Boosted(new Clause.Constant(new Clause.Run("headline", List.of(word(dice), word(dice)))), 8);
            case 6 -> new Clause.Run("text", List.of(word(dice), word(dice)));
            case 7 -> Clause.mix().may(word(dice, "text")).may(new Clause.Boosted(word(dice, "headline"), 1.5f)).mixed();
            default -> Clause.mix().must(word(dice, "text")).not(word(dice, "headline")).may(word(dice, "text")).mixed();
        };
    }

    private static Clause word(Random dice, String field) {
        return new Clause.Term(field, word(dice));
    }
}
