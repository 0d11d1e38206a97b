package vn.chieng.related;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chieng.text.Folding;

/** Chooses what is shown: the best first, no text twice, not more than two of one event. */
final class Selection {

    /** The newer first among equals, then the higher number: the same articles always give the same block. */
    static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::total).reversed()
            .thenComparing(scored -> scored.facts().card().publishedAt(), Comparator.reverseOrder())
            .thenComparing(scored -> scored.facts().card().number(), Comparator.reverseOrder());

    private Selection() {}

    static List<Scored> of(List<Scored> candidates, int most) {
        var chosen = new ArrayList<Scored>();
        var headlines = new HashSet<String>();
        candidates.stream().filter(Scored::isRelated).filter(scored -> !scored.isSameText()).sorted(BEST_FIRST).forEach(scored -> {
            if (chosen.size() < most && ofItsEvent(scored, chosen) < Weights.OF_ONE_EVENT && headlines.add(headline(scored))) {
                chosen.add(scored);
            }
        });
        return List.copyOf(chosen);
    }

    private static String headline(Scored scored) {
        return Folding.fold(scored.facts().card().headline());
    }

    private static long ofItsEvent(Scored scored, List<Scored> chosen) {
        return chosen.stream().filter(other -> areOfOneEvent(scored, other)).count();
    }

    private static boolean areOfOneEvent(Scored one, Scored other) {
        var apart = Duration.between(one.facts().card().publishedAt(), other.facts().card().publishedAt()).abs().toDays();
        return apart <= Weights.EVENT_DAYS && share(one.facts().topics(), other.facts().topics())
                && share(Set.copyOf(one.facts().places()), Set.copyOf(other.facts().places()));
    }

    private static boolean share(Set<Long> one, Set<Long> other) {
        return one.stream().anyMatch(other::contains);
    }
}
