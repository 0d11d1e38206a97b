package vn.chieng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * In how many documents terms stand. A part of the index never changes, it only goes; so what was asked of it once holds as long as it
 * is there, and most words of a text stand in others too.
 */
final class PartFrequencies {

    /** Smaller parts come and go all day, and answer fast: of these alone nothing is remembered. */
    private static final int LARGE = 1_000;
    /** Of a field in a part, and of a field in all parts together; about five megabytes. */
    private static final int MOST_TERMS = 50_000;

    private record Part(IndexReader.CacheKey part, String field) {}

    /** What was asked of all parts together, as long as they are the same. */
    private record Whole(List<Object> parts, Map<String, Integer> frequencies) {}

    private final Map<Part, Map<String, Integer>> known = new ConcurrentHashMap<>();
    private final Map<String, Whole> latest = new ConcurrentHashMap<>();

    Map<String, Integer> of(IndexReader reader, String field, Collection<String> terms) throws IOException {
        var whole = whole(reader, field);
        var frequencies = HashMap.<String, Integer>newHashMap(terms.size());
        var missing = new ArrayList<String>();
        for (var term : terms) {
            var frequency = whole.get(term);
            if (frequency == null) {
                missing.add(term);
            } else {
                frequencies.put(term, frequency);
            }
        }
        if (!missing.isEmpty()) {
            var asked = ofParts(reader, field, missing);
            whole.putAll(asked);
            frequencies.putAll(asked);
        }
        return frequencies;
    }

    private Map<String, Integer> whole(IndexReader reader, String field) {
        var parts = reader.leaves().stream().map(part -> PartFrequencies.key(part.reader())).toList();
        var whole = latest.get(field);
        if (whole == null || !whole.parts().equals(parts) || whole.frequencies().size() > MOST_TERMS) {
            whole = new Whole(parts, new ConcurrentHashMap<>());
            latest.put(field, whole);
        }
        return whole.frequencies();
    }

    /** A part that no one can tell from another is one of its own. */
    private static Object key(LeafReader part) {
        var cache = part.getCoreCacheHelper();
        return cache == null ? new Object() : cache.getKey();
    }

    private Map<String, Integer> ofParts(IndexReader reader, String field, Collection<String> terms) throws IOException {
        var frequencies = HashMap.<String, Integer>newHashMap(terms.size());
        for (var part : reader.leaves()) {
            var there = known(part.reader(), field);
            ask(part.reader(), field, terms.stream().filter(term -> !there.containsKey(term)).toList(), there);
            terms.forEach(term -> frequencies.merge(term, there.getOrDefault(term, 0), Integer::sum));
        }
        return frequencies;
    }

    private Map<String, Integer> known(LeafReader part, String field) {
        var cache = part.getCoreCacheHelper();
        if (cache == null || part.maxDoc() < LARGE) {
            return new HashMap<>();
        }
        var asked = new Part(cache.getKey(), field);
        return known.compute(asked, (_, there) -> {
            if (there == null) {
                cache.addClosedListener(_ -> known.remove(asked));
            }
            return there == null || there.size() > MOST_TERMS ? new ConcurrentHashMap<>() : there;
        });
    }

    /** In the order of the index, which is gone through once. */
    private static void ask(LeafReader part, String field, Collection<String> terms, Map<String, Integer> answers) throws IOException {
        var there = part.terms(field);
        if (there == null || terms.isEmpty()) {
            return;
        }
        var at = there.iterator();
        for (var term : terms.stream().map(BytesRef::new).sorted().toList()) {
            answers.put(term.utf8ToString(), at.seekExact(term) ? at.docFreq() : 0);
        }
    }
}
