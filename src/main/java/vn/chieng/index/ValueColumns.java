package vn.chieng.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Columns of values in memory, as long as their part of the index is there; each takes two to four bytes for a document, and what its entries
 * take. Documents are replaced as a whole, never changed in place, so that a part's columns stay as they are.
 */
final class ValueColumns {

    /** Columns with no more entries together than these become one: a hit is counted once for all their fields. */
    private static final int FEW = 4_096;

    private record Asked(IndexReader.CacheKey part, Set<String> fields) {}

    private record Known(String field, ValueColumn column) {}

    private final Map<Asked, ValueColumn> ofOne = new ConcurrentHashMap<>();
    private final Map<Asked, ValueColumn> ofSome = new ConcurrentHashMap<>();

    /** For each field one column, or one for some of them. */
    List<ValueColumn> of(LeafReader part, Collection<String> fields) throws IOException {
        var known = new ArrayList<Known>();
        try {
            fields.forEach(field -> known.add(new Known(field, ofOne(part, field))));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        known.sort(Comparator.comparingInt((Known one) -> one.column().size()).thenComparing(Known::field));
        int few = few(known);
        var columns = new ArrayList<>(known.subList(few, known.size()).stream().map(Known::column).toList());
        if (few > 0) {
            columns.add(together(part, known.subList(0, few)));
        }
        return columns;
    }

    /** How many of the first have few entries even together. */
    private static int few(List<Known> ascending) {
        int few = 0;
        for (long entries = 1; few < ascending.size() && entries * ascending.get(few).column().size() <= FEW; few++) {
            entries *= ascending.get(few).column().size();
        }
        return few;
    }

    boolean isEmpty() {
        return ofOne.isEmpty() && ofSome.isEmpty();
    }

    private ValueColumn ofOne(LeafReader part, String field) {
        var cache = part.getCoreCacheHelper();
        if (cache == null) {
            return read(part, field);
        }
        var asked = new Asked(cache.getKey(), Set.of(field));
        return ofOne.computeIfAbsent(asked, _ -> {
            cache.addClosedListener(_ -> ofOne.remove(asked));
            return read(part, field);
        });
    }

    private ValueColumn together(LeafReader part, List<Known> few) {
        var cache = part.getCoreCacheHelper();
        if (cache == null || few.size() == 1) {
            return joined(few);
        }
        var asked = new Asked(cache.getKey(), Set.copyOf(few.stream().map(Known::field).toList()));
        return ofSome.computeIfAbsent(asked, _ -> {
            cache.addClosedListener(_ -> ofSome.remove(asked));
            return joined(few);
        });
    }

    private static ValueColumn joined(List<Known> few) {
        return few.stream().map(Known::column).reduce(ValueColumn::with).orElseThrow();
    }

    private static ValueColumn read(LeafReader part, String field) {
        try {
            return ValueColumn.read(part, field);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
