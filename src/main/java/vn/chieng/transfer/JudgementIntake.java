package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chieng.account.Person;
import vn.chieng.related.Judgement;
import vn.chieng.related.Judgements;

/** Takes the pins and bans of one import with its articles. What they name may come later, so some are taken up at the end. */
final class JudgementIntake {

    private static final int AT_A_TIME = 500;
    private static final Logger LOG = LoggerFactory.getLogger(JudgementIntake.class);

    private final Person by;
    private final Judgements judgements;
    private final List<Long> open = new ArrayList<>();

    JudgementIntake(Person by, Judgements judgements) {
        this.by = by;
        this.judgements = judgements;
    }

    /** Returns those that were not so before. One that can't be taken does not stop the others. */
    Set<Judgement> take(List<Judgement> batch) {
        try {
            return takeTogether(batch);
        } catch (RuntimeException failure) {
            if (batch.size() > 1) {
                var changed = new HashSet<Judgement>();
                batch.forEach(one -> changed.addAll(take(List.of(one))));
                return changed;
            }
            LOG.warn("The pins and bans of {} were not taken", batch.getFirst().key(), failure);
            return Set.of();
        }
    }

    /** Returns the keys that nothing answered to. */
    List<String> finish() {
        var unknown = new ArrayList<String>();
        for (int from = 0; from < open.size(); from += AT_A_TIME) {
            unknown.addAll(judgements.settle(by, open.subList(from, Math.min(from + AT_A_TIME, open.size()))));
        }
        return unknown;
    }

    private Set<Judgement> takeTogether(List<Judgement> batch) {
        var judged = batch.isEmpty() ? new Judgements.Judged(Set.of(), Set.of()) : judgements.take(by, batch);
        open.addAll(judged.open());
        return judged.changed();
    }
}
