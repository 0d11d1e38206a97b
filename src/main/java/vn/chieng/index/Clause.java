package vn.chieng.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a text must have to be found, and what that is worth. Both engines score a term alike (BM25), so that the same clause
 * finds the same texts in the same order on either.
 */
public sealed interface Clause {

    /** A term as the index has it. */
    record Term(String field, String term) implements Clause {}

    /** Terms in this order, with nothing between them. */
    record Run(String field, List<String> terms) implements Clause {

        public Run {
            terms = List.copyOf(terms);
        }
    }

    /** Any term that begins so. */
    record Begun(String field, String beginning) implements Clause {}

    record Id(String field, long id) implements Clause {}

    record AnyId(String field, Set<Long> ids) implements Clause {}

    /** A field of small numbers. */
    record AnyNumber(String field, Set<Integer> numbers) implements Clause {}

    /** A field that says yes. */
    record Yes(String field) implements Clause {}

    /** Matches what has the field, and is worth the more the nearer its instant is to now: half the weight where it is one half life away. */
    record Fresh(String field, Instant now, Duration halfLife, float weight) implements Clause {}

    /** Any of them, worth as much as the best. */
    record Best(List<Clause> of) implements Clause {}

    /** Worth one, however well it matches. */
    record Constant(Clause clause) implements Clause {}

    record Boosted(Clause clause, float weight) implements Clause {}

    /**
     * All that must match, none that must not, and of those that may at least so many; worth the sum of all but the filters.
     * Where nothing must match and nothing filters, one of those that may has to.
     */
    record Mix(List<Clause> musts, List<Clause> filters, List<Clause> mays, List<Clause> nots, int atLeast) implements Clause {

        /** Whether it is worth the sum of what may match, and asks for nothing else. */
        public boolean isPlainSum() {
            return musts.isEmpty() && filters.isEmpty() && nots.isEmpty() && atLeast <= 1;
        }

        /** Whether it is worth that sum in documents of its filters, and does not match where it is worth nothing. */
        boolean isFilteredSum() {
            return musts.isEmpty() && !filters.isEmpty() && atLeast == 1;
        }

        /** What its filters ask for; as it is where there is but one, since what that matches may be known already. */
        Clause filter() {
            return filters.size() == 1 && nots.isEmpty() ? filters.getFirst() : new Mix(List.of(), filters, List.of(), nots, 0);
        }
    }

    record Everything() implements Clause {}

    record Nothing() implements Clause {}

    static Mixing mix() {
        return new Mixing();
    }
}
