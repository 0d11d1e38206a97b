package vn.chieng.article;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.account.Person;

/** Does the planned steps that are due, each once and in a transaction of its own, however many processes look for them. */
@Component
public class Planner {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final PlannedSteps steps;
    private final Archive archive;
    private final Press press;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Planner(PlannedSteps steps, Archive archive, Press press, TransactionTemplate transactions, Clock clock) {
        this.steps = steps;
        this.archive = archive;
        this.press = press;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does every step that is due now, in the order of their times; returns how many. */
    public int doWhatIsDue() {
        var done = 0;
        while (Boolean.TRUE.equals(transactions.execute(transaction -> doNext()))) {
            done++;
        }
        return done;
    }

    private boolean doNext() {
        var due = steps.claimDue(clock.instant());
        due.ifPresent(step -> step.end(carryOut(step), clock.instant()));
        return due.isPresent();
    }

    private PlannedStep.Outcome carryOut(PlannedStep step) {
        var article = archive.forChange(step.article().id());
        var by = Person.machine(step.plannedBy());
        return switch (step.action()) {
            case PUBLISH -> {
                var revision = archive.revision(article, Objects.requireNonNull(step.revision()));
                if (revision.isEmpty() || !revision.get().manuscript().flaws().isEmpty()) {
                    LOG.warn("Planned publication of article {} refused: its text is not fit to be published", article.number());
                    press.note(by, "article.plan-refused", article, Map.of("action", "PUBLISH"));
                    yield PlannedStep.Outcome.REFUSED;
                }
                press.publish(by, article, revision.get(), step.dueAt());
                yield PlannedStep.Outcome.DONE;
            }
            case WITHDRAW -> {
                if (!article.isLive()) {
                    yield PlannedStep.Outcome.REFUSED;
                }
                press.withdraw(by, article, Objects.requireNonNull(step.reason()));
                yield PlannedStep.Outcome.DONE;
            }
        };
    }
}
