package vn.chieng.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A look-up of one import that asks the database once for each of the names seen last, those that it does not know included. */
final class Remembered<K, V> {

    private static final int MOST = 20_000;

    private final Function<K, @Nullable V> lookup;
    private final Map<K, V> known = newest();
    private final Map<K, Boolean> unknown = newest();

    Remembered(Function<K, @Nullable V> lookup) {
        this.lookup = lookup;
    }

    @Nullable V of(K key) {
        var value = known.get(key);
        return value != null || unknown.containsKey(key) ? value : ask(key);
    }

    /** Something was made: what was unknown may be known now. */
    void askAgain() {
        unknown.clear();
    }

    private @Nullable V ask(K key) {
        var value = lookup.apply(key);
        if (value == null) {
            unknown.put(key, true);
        } else {
            known.put(key, value);
        }
        return value;
    }

    private static <K, V> Map<K, V> newest() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
