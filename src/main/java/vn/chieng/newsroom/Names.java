package vn.chieng.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the lines of a field came to: things that are known, and names that are not, or that several things bear. */
record Names(List<Long> ids, List<String> open) {

    /** Something that an open name may mean. */
    record Choice(String key, String label) {}

    /** Each line through the function, things only once. */
    static Names of(String typed, Function<String, Optional<Long>> known) {
        var ids = new LinkedHashSet<Long>();
        var open = new LinkedHashSet<String>();
        lines(typed).forEach(line -> known.apply(line).ifPresentOrElse(ids::add, () -> open.add(line)));
        return new Names(new ArrayList<>(ids), new ArrayList<>(open));
    }

    static Stream<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
