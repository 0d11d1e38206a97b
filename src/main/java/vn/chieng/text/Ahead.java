package vn.chieng.text;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What was found in a text, met again while the text is read from its beginning. */
final class Ahead<F> {

    private final List<F> all;
    private final ToIntFunction<F> end;
    private int next;

    Ahead(List<F> all, ToIntFunction<F> end) {
        this.all = all;
        this.end = end;
    }

    /** The first that does not end before the place. */
    @Nullable F at(int place) {
        while (next < all.size() && end.applyAsInt(all.get(next)) <= place) {
            next++;
        }
        return next < all.size() ? all.get(next) : null;
    }
}
