package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitCountsTests {

    private static final int DOCUMENTS = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 21, 22, 40})
    void tellWhichDocumentsAreInSoManySetsOrMore(int needed) {
        var dice = new Random(2);
        var counts = new BitCounts(DOCUMENTS, needed);
        var reckoned = new int[DOCUMENTS];
        for (int set = 0; set < 21; set++) {
            var bits = new FixedBitSet(DOCUMENTS);
            IntStream.range(0, DOCUMENTS).filter(document -> dice.nextInt(DOCUMENTS) < document).forEach(document -> {
                bits.set(document);
                reckoned[document]++;
            });
            counts.add(bits);
        }
        var enough = counts.enough();

        assertThat(IntStream.range(0, DOCUMENTS).filter(enough::get).toArray())
                .containsExactly(IntStream.range(0, DOCUMENTS).filter(document -> reckoned[document] >= needed).toArray());
    }

    @Test
    void nothingIsInASetWhereThereIsNone() {
        assertThat(new BitCounts(DOCUMENTS, 1).enough().cardinality()).isZero();
    }
}
