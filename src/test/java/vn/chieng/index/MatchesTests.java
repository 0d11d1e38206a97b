package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Beside Lucene itself, over clauses that dice put together. */
class MatchesTests {

    private static final int DOCUMENTS = 900;
    private static final List<String> WORDS = List.of("mo", "mường", "chiêng", "cồng", "bản", "suối");
    private static IndexReader reader;

    @BeforeAll
    static void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        var dice = new Random(5);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int number = 0; number < DOCUMENTS; number++) {
                var document = new Document();
                document.add(new TextField("text", dice.ints(4, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" ")), Store.NO));
                document.add(new LongField("place", dice.nextInt(5), Store.NO));
                document.add(new LongField("number", number, Store.NO));
                writer.addDocument(document);
                if (number % 400 == 70) {
                    writer.flush();
                }
            }
            writer.deleteDocuments(LuceneWords.of(new Clause.AnyId("number", IntStream.range(0, DOCUMENTS).filter(number -> number % 7 == 0)
                    .mapToObj(Long::valueOf).collect(Collectors.toSet()))));
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSize(4);
        assertThat(reader.hasDeletions()).isTrue();
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
    }

    @RepeatedTest(300)
    void areThoseThatLuceneFinds(RepetitionInfo run) throws IOException {
        var clause = some(new Random(run.getCurrentRepetition()), 3);

        assertThat(found(matches(), clause)).as(clause.toString()).isEqualTo(hits(LuceneWords.of(clause)).keySet());
    }

    @Test
    void whatWasFoundOnceIsNotLookedForAgain() throws IOException {
        var matches = matches();
        var clause = Clause.mix().must(new Clause.Term("text", "mo")).not(new Clause.Term("text", "bản")).mixed();

        assertThat(matches.of(clause)).isSameAs(matches.of(Clause.mix().must(new Clause.Term("text", "mo")).not(new Clause.Term("text", "bản")).mixed()));
    }

    @Test
    void whoLosesPatienceIsTold() {
        var impatient = new Matches(new IndexSearcher(reader), () -> true);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> impatient.of(new Clause.Term("text", "mo")));
    }

    @Test
    void aCloserLookIsTakenOnlyWhereAllElseMatches() throws IOException {
        var looked = new ArrayList<Integer>();
        var near = new FixedBitSet(64);
        IntStream.of(0, 3, 4, 9, 20, 63).forEach(near::set);
        var closer = new TwoPhaseIterator(new BitSetIterator(near, 6)) {
            @Override
            public boolean matches() {
                looked.add(approximation.docID());
                return approximation.docID() != 9;
            }

            @Override
            public float matchCost() {
                return 1;
            }
        };
        var within = new FixedBitSet(64);
        IntStream.of(1, 4, 9, 10, 63).forEach(within::set);
        var found = new FixedBitSet(64);

        matches().meeting(closer, within, found);

        assertThat(looked).containsExactly(4, 9, 63);
        assertThat(IntStream.range(0, 64).filter(found::get).toArray()).containsExactly(4, 63);
    }

    @Test
    void whereWordsStandIsLookedUpLastHoweverDeepInAMix() {
        var word = new Clause.Term("text", "mo");
        var place = new Clause.AnyId("place", Set.of(1L));
        var phrase = Clause.mix().must(Clause.mix().may(word).may(new Clause.Constant(new Clause.Run("text", List.of("mo", "mường")))).mixed()).mixed();

        assertThat(Stream.of(phrase, place, Clause.mix().must(word).mixed(), word).sorted(Comparator.comparingInt(Matches::effort)))
                .containsExactly(word, Clause.mix().must(word).mixed(), place, phrase);
    }

    @Test
    void ofAFieldThatIsNotThereNothingMatchesAndOfNoDocumentsNothingDoes() throws IOException {
        assertThat(matches().total(Clause.mix().not(new Clause.Term("title", "mo")).filter(new Clause.Everything()).mixed())).isEqualTo(reader.numDocs());
        assertThat(matches().total(new Clause.Begun("title", "m"))).isZero();
        try (var empty = new MultiReader()) {
            assertThat(new Matches(new IndexSearcher(empty), () -> false).total(new Clause.Everything())).isZero();
        }
    }

    private static Matches matches() {
        return new Matches(new IndexSearcher(reader), () -> false);
    }

    private static TreeSet<Integer> found(Matches matches, Clause clause) throws IOException {
        var numbers = new TreeSet<Integer>();
        var parts = matches.of(clause);
        for (var part : reader.leaves()) {
            IntStream.range(0, part.reader().maxDoc()).filter(parts.get(part.ord)::get).forEach(hit -> numbers.add(part.docBase + hit));
        }
        assertThat(matches.total(clause)).isEqualTo(numbers.size());
        return numbers;
    }

    /** With scores in ten thousandths: sums of the same come out otherwise in another order. */
    private static Map<Integer, Long> hits(Query query) throws IOException {
        return Arrays.stream(new IndexSearcher(reader).search(query, DOCUMENTS).scoreDocs)
                .collect(Collectors.toMap((ScoreDoc hit) -> hit.doc, hit -> Math.round(hit.score * 1e4)));
    }

    private static Clause term(Random dice) {
        return new Clause.Term("text", WORDS.get(dice.nextInt(WORDS.size())));
    }

    private static Clause some(Random dice, int depth) {
        return switch (dice.nextInt(depth > 0 ? 12 : 5)) {
            case 0, 1 -> term(dice);
            case 2 -> new Clause.Run("text", List.of(WORDS.get(dice.nextInt(6)), WORDS.get(dice.nextInt(6))));
            case 3 -> new Clause.AnyId("place", dice.longs(2, 0, 6).boxed().collect(Collectors.toSet()));
            case 4 -> dice.nextInt(10) == 0 ? new Clause.Nothing() : dice.nextInt(10) == 0 ? new Clause.Everything() : new Clause.Begun("text", "m");
            case 5 -> new Clause.Constant(some(dice, depth - 1));
            case 6 -> new Clause.Boosted(some(dice, depth - 1), 2);
            case 7 -> new Clause.Best(List.of(some(dice, depth - 1), some(dice, depth - 1)));
            default -> mix(dice, depth - 1);
        };
    }

    private static Clause mix(Random dice, int depth) {
        var mix = Clause.mix();
        for (int may = dice.nextInt(6); may > 0; may--) {
            mix.may(some(dice, depth));
        }
        for (int must = dice.nextInt(3); must > 0; must--) {
            mix.must(some(dice, depth));
        }
        if (dice.nextInt(3) == 0) {
            mix.filter(some(dice, depth));
        }
        if (dice.nextInt(3) == 0) {
            mix.not(some(dice, depth));
        }
        return mix.atLeast(dice.nextInt(5)).mixed();
    }
}
