package vn.chieng.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** In how many sets each document is, sixty-four documents in one step: each binary digit of the sums is a set of its own, the lowest first. */
final class BitSums {

    private final int documents;
    private final List<long[]> digits = new ArrayList<>();

    BitSums(int documents) {
        this.documents = documents;
    }

    void add(FixedBitSet set) {
        var words = set.getBits();
        for (int word = 0; word < FixedBitSet.bits2words(documents); word++) {
            long carried = words[word];
            for (int at = 0; carried != 0; at++) {
                var digit = digit(at);
                long both = digit[word] & carried;
                digit[word] ^= carried;
                carried = both;
            }
        }
    }

    private long[] digit(int at) {
        if (at == digits.size()) {
            digits.add(new long[FixedBitSet.bits2words(documents)]);
        }
        return digits.get(at);
    }

    FixedBitSet atLeast(int number) {
        var enough = new FixedBitSet(documents);
        if (number >> digits.size() > 0) {
            return enough;
        }
        enough.set(0, documents);
        for (int at = 0; at < digits.size(); at++) {
            var digit = new FixedBitSet(digits.get(at), documents);
            if ((number >> at & 1) == 1) {
                enough.and(digit);
            } else {
                enough.or(digit);
            }
        }
        return enough;
    }
}
