package vn.chieng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its page shows it.
 *
 * @param above     the units above it, the senior one first
 * @param parents   those it stood right under, with their dates
 * @param since     the day on which it came into force; null where nobody knows of another state
 * @param until     the first day on which it was no longer there
 * @param gathering what can be done about its predecessors' articles; null where it has none
 */
record ShownPlace(String label, String level, String code, List<Unit> above, List<Unit> parents, @Nullable String since,
        @Nullable String openedBy, @Nullable String until, @Nullable String closedBy, boolean isClosed, List<Unit> predecessors,
        List<Unit> successors, List<Unit> children, @Nullable Gathering gathering) {

    /**
     * @param on    whether the list holds the predecessors' articles now
     * @param other the address of the page with the other choice
     */
    record Gathering(boolean on, String other, List<Unit> from) {}
}
