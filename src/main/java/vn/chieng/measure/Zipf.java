package vn.chieng.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Zipf's law, by which the words of a language and the queries of search sites are spread: the n-th is wanted 1/n as often as the first. */
final class Zipf {

    private Zipf() {}

    /** So many of these, the first ones often, most of the last ones never. */
    static <T> List<T> drawn(List<T> from, int number, long seed) {
        var upTo = new double[from.size()];
        var sum = 0.0;
        for (int at = 0; at < upTo.length; at++) {
            sum += 1.0 / (at + 1);
            upTo[at] = sum;
        }
        return new Random(seed).doubles(number, 0, sum).mapToObj(dice -> Arrays.binarySearch(upTo, dice))
                .map(found -> from.get(found < 0 ? -found - 1 : found)).toList();
    }
}
