package vn.chieng.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A text made clean, with what was odd about it. */
public record Cleaned(String text, Set<Oddity> oddities) {

    public Cleaned {
        var copy = EnumSet.noneOf(Oddity.class);
        copy.addAll(oddities);
        oddities = Collections.unmodifiableSet(copy);
    }
}
