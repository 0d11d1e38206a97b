package vn.chieng.index;

import java.io.IOException;
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
 * Columns of values in memory, as long as their part of the index is there: two to four bytes of a document for each. Documents are replaced
 * as a whole, never changed in place, so that a part's columns stay as they are.
 */
final class ValueColumns {

    /** Columns with fewer entries together than this become one: a hit is counted once for all their fields. */
    private static final int FEW = 4_096;

    private record Asked(IndexReader.CacheKey part, Set<String> fields) {}

    private final Map<Asked, List<ValueColumn>> known = new ConcurrentHashMap<>();

    List<ValueColumn> of(LeafReader part, Collection<String> fields) throws IOException {
        var cache = part.getCoreCacheHelper();
        if (cache == null) {
            return read(part, fields);
        }
        var asked = new Asked(cache.getKey(), Set.copyOf(fields));
        var there = known.get(asked);
        if (there == null) {
            there = read(part, fields);
            if (known.putIfAbsent(asked, there) == null) {
                cache.addClosedListener(_ -> known.remove(asked));
            }
        }
        return there;
    }

    private List<ValueColumn> read(LeafReader part, Collection<String> fields) throws IOException {
        if (fields.size() == 1) {
            return List.of(ValueColumn.read(part, fields.iterator().next()));
        }
        var columns = new ArrayList<ValueColumn>();
        for (var field : fields) {
            columns.addAll(of(part, Set.of(field)));
        }
        columns.sort(Comparator.comparingInt(ValueColumn::size));
        while (columns.size() > 1 && columns.get(0).size() * (long) columns.get(1).size() <= FEW) {
            columns.set(0, columns.get(0).with(columns.remove(1)));
        }
        return List.copyOf(columns);
    }
}
