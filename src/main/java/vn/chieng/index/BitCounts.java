package vn.chieng.index;

import org.apache.lucene.util.FixedBitSet;

/** Which documents are in so many sets of several: for each number up to that, those that are in so many already, sixty-four documents in one step. */
final class BitCounts {

    private final FixedBitSet[] inSoMany;

    /** @param needed one at least */
    BitCounts(int documents, int needed) {
        inSoMany = new FixedBitSet[needed];
        for (int at = 0; at < needed; at++) {
            inSoMany[at] = new FixedBitSet(documents);
        }
    }

    void add(FixedBitSet set) {
        for (int at = inSoMany.length - 1; at > 0; at--) {
            addBoth(inSoMany[at].getBits(), inSoMany[at - 1].getBits(), set.getBits());
        }
        inSoMany[0].or(set);
    }

    /** Simple enough for Java to take several of the sixty-fours in one step. */
    private static void addBoth(long[] more, long[] less, long[] set) {
        for (int word = 0; word < more.length; word++) {
            more[word] |= less[word] & set[word];
        }
    }

    /** The caller's own, once all sets are added. */
    FixedBitSet enough() {
        return inSoMany[inSoMany.length - 1];
    }
}
