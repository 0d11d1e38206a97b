package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chieng.article.Receipt;
import vn.chieng.audit.Taken;

/** Counts what one import does. What it keeps by name is bounded: a paper of nothing but oddities has to fit as well. */
final class Tally {

    private static final int MOST_NAMES = 1000;

    private final List<Summary.Rejection> rejections = new ArrayList<>();
    private final SortedMap<String, Long> oddities = new TreeMap<>();
    private final SortedMap<String, Long> unknownFields = new TreeMap<>();
    private final SortedMap<String, Long> openNames = new TreeMap<>();
    private long added;
    private long changed;
    private long unchanged;
    private long waiting;
    private long others;
    private long rejected;

    void took(Receipt receipt) {
        switch (receipt) {
            case Receipt.Added _ -> added++;
            case Receipt.Changed _ -> changed++;
            case Receipt.Unchanged _ -> unchanged++;
            case Receipt.Waiting _ -> waiting++;
            case Receipt.EditionExists _ -> throw new IllegalArgumentException("Nothing was taken");
        }
    }

    void tookAgain() {
        unchanged++;
    }

    void took(Taken taken) {
        others += taken == Taken.UNCHANGED ? 0 : 1;
    }

    void rejected(Where where, Refused refused) {
        rejected++;
        if (rejections.size() < MOST_NAMES) {
            rejections.add(new Summary.Rejection(where.file(), where.line(), refused.reason(), refused.detail()));
        }
    }

    void odd(Enum<?> kind) {
        odd(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void odd(String kind) {
        count(oddities, kind);
    }

    void unknownField(String name) {
        count(unknownFields, name);
    }

    void open(Collection<String> names) {
        names.forEach(name -> count(openNames, name));
    }

    long seen() {
        return added + changed + unchanged + waiting + rejected;
    }

    Summary summary() {
        return new Summary(added, changed, unchanged, waiting, others, List.copyOf(rejections), rejected, oddities, unknownFields, openNames);
    }

    private static void count(SortedMap<String, Long> counts, String name) {
        if (counts.size() < MOST_NAMES || counts.containsKey(name)) {
            counts.merge(name, 1L, Long::sum);
        }
    }
}
