package vn.chieng.article;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the planned steps that are due, each once and in a transaction of its own, however many processes look for them. One that
 * fails lets the others go first and is tried again.
 */
@Component
public class Planner {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final PlannedSteps steps;
    private final PlannedWork work;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Planner(PlannedSteps steps, PlannedWork work, TransactionTemplate transactions, Clock clock) {
        this.steps = steps;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does every step that is due now, in the order of their times; returns how many. */
    public int doWhatIsDue() {
        var done = 0;
        for (var due = steps.nextDue(clock.instant()); due.isPresent(); due = steps.nextDue(clock.instant())) {
            done += attempt(due.get()) ? 1 : 0;
        }
        return done;
    }

    private boolean attempt(PlannedSteps.Due due) {
        try {
            return Boolean.TRUE.equals(transactions.execute(_ -> work.carryOut(due)));
        } catch (RuntimeException failure) {
            LOG.error("A planned step of article {} failed; it is tried again", due.article(), failure);
            transactions.executeWithoutResult(_ -> steps.claim(due.step()).ifPresent(step -> step.postpone(clock.instant())));
            return false;
        }
    }
}
