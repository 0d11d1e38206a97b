package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class BitSumsTests {

    private static final int DOCUMENTS = 200;

    @Test
    void tellWhichDocumentsAreInSoManySetsOrMore() {
        var dice = new Random(2);
        var sums = new BitSums(DOCUMENTS);
        var reckoned = new int[DOCUMENTS];
        for (int set = 0; set < 21; set++) {
            var bits = new FixedBitSet(DOCUMENTS);
            IntStream.range(0, DOCUMENTS).filter(document -> dice.nextInt(DOCUMENTS) < document).forEach(document -> {
                bits.set(document);
                reckoned[document]++;
            });
            sums.add(bits);
        }

        for (int number = 1; number < 40; number++) {
            var enough = sums.atLeast(number);
            int asked = number;
            assertThat(IntStream.range(0, DOCUMENTS).filter(enough::get).toArray()).as("in %d", number)
                    .containsExactly(IntStream.range(0, DOCUMENTS).filter(document -> reckoned[document] >= asked).toArray());
        }
    }

    @Test
    void nothingIsInASetWhereThereIsNone() {
        assertThat(new BitSums(DOCUMENTS).atLeast(1).cardinality()).isZero();
    }
}
