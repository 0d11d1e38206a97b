package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one field, or of some, in one part of the index. Documents with the same values share one entry, however many values
 * these are, so that counting a hit is one step.
 */
final class ValueColumn {

    record Value(String field, String name) {}

    private final EntryNumbers numbers;
    private final List<List<Value>> entries;

    private ValueColumn(EntryNumbers numbers, List<List<Value>> entries) {
        this.numbers = numbers;
        this.entries = entries;
    }

    static ValueColumn read(LeafReader part, String field) throws IOException {
        var known = part.getFieldInfos().fieldInfo(field);
        var isOfWords = known != null && (known.getDocValuesType() == DocValuesType.SORTED || known.getDocValuesType() == DocValuesType.SORTED_SET);
        var reading = new Reading(part.maxDoc(), field);
        if (isOfWords) {
            words(part, field, reading);
        } else {
            numbers(part, field, reading);
        }
        return reading.column();
    }

    private static void numbers(LeafReader part, String field, Reading reading) throws IOException {
        var there = DocValues.getSortedNumeric(part, field);
        for (int document = there.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = there.nextDoc()) {
            var all = new Object[there.docValueCount()];
            for (int at = 0; at < all.length; at++) {
                all[at] = there.nextValue();
            }
            reading.has(document, List.of(all));
        }
    }

    private static void words(LeafReader part, String field, Reading reading) throws IOException {
        var there = DocValues.getSortedSet(part, field);
        for (int document = there.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = there.nextDoc()) {
            var all = new Object[there.docValueCount()];
            for (int at = 0; at < all.length; at++) {
                all[at] = there.lookupOrd(there.nextOrd()).utf8ToString();
            }
            reading.has(document, List.of(all));
        }
    }

    int size() {
        return entries.size();
    }

    /** Both as one. Only where both have few entries: otherwise there would soon be one for each document. */
    ValueColumn with(ValueColumn other) {
        var known = new int[size() * other.size()];
        Arrays.fill(known, -1);
        var both = new ArrayList<List<Value>>();
        var together = new int[numbers.documents()];
        for (int document = 0; document < together.length; document++) {
            int mine = numbers.of(document);
            int theirs = other.numbers.of(document);
            int at = mine * other.size() + theirs;
            if (known[at] < 0) {
                known[at] = both.size();
                both.add(Stream.concat(entries.get(mine).stream(), other.entries.get(theirs).stream()).toList());
            }
            together[document] = known[at];
        }
        return new ValueColumn(EntryNumbers.of(together, both.size()), List.copyOf(both));
    }

    /** Goes through all documents once. */
    private static final class Reading {

        private final int[] numbers;
        private final String field;
        private final Map<List<?>, Integer> numbered = new HashMap<>();
        private final List<List<Value>> entries = new ArrayList<>();
        /** The same value stands in many entries. */
        private final Map<Object, Value> known = new HashMap<>();

        Reading(int documents, String field) {
            numbers = new int[documents];
            this.field = field;
            number(List.of());
        }

        void has(int document, List<?> all) {
            numbers[document] = number(all);
        }

        private int number(List<?> all) {
            return numbered.computeIfAbsent(all, _ -> {
                entries.add(all.stream().distinct().map(one -> known.computeIfAbsent(one, _ -> new Value(field, String.valueOf(one)))).toList());
                return entries.size() - 1;
            });
        }

        ValueColumn column() {
            return new ValueColumn(EntryNumbers.of(numbers, entries.size()), List.copyOf(entries));
        }
    }

    /** How often each entry occurs among hits. */
    final class Times {

        private final int[] times = new int[entries.size()];

        void count(int[] hits, int number) {
            numbers.count(hits, number, times);
        }

        /** @param sum by field and value */
        void addTo(Map<String, Map<String, Long>> sum) {
            for (int entry = 0; entry < times.length; entry++) {
                if (times[entry] > 0) {
                    for (var value : entries.get(entry)) {
                        sum.computeIfAbsent(value.field(), _ -> new HashMap<>()).merge(value.name(), (long) times[entry], Long::sum);
                    }
                }
            }
        }
    }
}
