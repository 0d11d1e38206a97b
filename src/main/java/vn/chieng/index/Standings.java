package vn.chieng.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/**
 * The documents of one part of the index that may still come among the best, in their order, and what each is worth by all that was
 * added so far. A document's place is how many stand before it.
 */
final class Standings {

    private FixedBitSet documents;
    private int[] numbers;
    private double[] worth;
    /** How many there are before each sixty-four. */
    private final int[] before;

    /** @param documents not changed here */
    Standings(FixedBitSet documents) {
        this.documents = documents;
        numbers = new int[documents.cardinality()];
        worth = new double[numbers.length];
        before = new int[documents.getBits().length];
        count();
        var words = documents.getBits();
        for (int at = 0; at < words.length; at++) {
            int place = before[at];
            for (long left = words[at]; left != 0; left &= left - 1) {
                numbers[place++] = (at << 6) + Long.numberOfTrailingZeros(left);
            }
        }
    }

    private void count() {
        var words = documents.getBits();
        int sum = 0;
        for (int at = 0; at < words.length; at++) {
            before[at] = sum;
            sum += Long.bitCount(words[at]);
        }
    }

    /** Not to be changed. */
    FixedBitSet documents() {
        return documents;
    }

    int size() {
        return numbers.length;
    }

    int document(int place) {
        return numbers[place];
    }

    double worth(int place) {
        return worth[place];
    }

    /** @param document one that is there */
    int place(int document) {
        int word = document >> 6;
        return before[word] + Long.bitCount(documents.getBits()[word] & ((1L << document) - 1));
    }

    void add(int place, double more) {
        worth[place] += more;
    }

    /** @param some of the documents that are there */
    void addToEach(FixedBitSet some, double more) {
        var words = documents.getBits();
        var those = some.getBits();
        for (int at = 0; at < those.length; at++) {
            for (long left = those[at]; left != 0; left &= left - 1) {
                long lowest = left & -left;
                worth[before[at] + Long.bitCount(words[at] & (lowest - 1))] += more;
            }
        }
    }

    /** What the last of so many best is worth; 0 where there are fewer. */
    double least(int most) {
        if (worth.length < most) {
            return 0;
        }
        // The bits of numbers that are not negative are in the order of the numbers.
        var best = new LongHeap(most);
        for (double one : worth) {
            best.insertWithOverflow(Double.doubleToRawLongBits(one));
        }
        return Double.longBitsToDouble(best.top());
    }

    /** Lets go of all that are worth less. */
    void keep(double least) {
        int kept = 0;
        for (int place = 0; place < numbers.length; place++) {
            if (worth[place] >= least) {
                numbers[kept] = numbers[place];
                worth[kept++] = worth[place];
            }
        }
        if (kept < numbers.length) {
            numbers = Arrays.copyOf(numbers, kept);
            worth = Arrays.copyOf(worth, kept);
            documents = new FixedBitSet(documents.length());
            IntStream.of(numbers).forEach(documents::set);
            count();
        }
    }
}
