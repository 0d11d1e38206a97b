package vn.chieng.article;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** Carries out one planned step, or says why it can't be. */
@Component
class PlannedWork {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedWork.class);

    private final PlannedSteps steps;
    private final Plans plans;
    private final Archive archive;
    private final Press press;
    private final Clock clock;

    PlannedWork(PlannedSteps steps, Plans plans, Archive archive, Press press, Clock clock) {
        this.steps = steps;
        this.plans = plans;
        this.archive = archive;
        this.press = press;
        this.clock = clock;
    }

    /** @return whether the step was still to be done */
    boolean carryOut(PlannedSteps.Due due) {
        var article = archive.forChange(due.article());
        var step = steps.claim(due.step());
        step.ifPresent(open -> {
            var isDone = carryOut(article, open);
            if (!isDone) {
                refuse(article, open);
            }
            open.end(isDone ? PlannedStep.Outcome.DONE : PlannedStep.Outcome.REFUSED, clock.instant());
        });
        return step.isPresent();
    }

    private boolean carryOut(Article article, PlannedStep step) {
        return switch (step.action()) {
            case PUBLISH -> publish(article, step);
            case WITHDRAW -> withdraw(article, step);
        };
    }

    private boolean publish(Article article, PlannedStep step) {
        var revision = archive.revision(article, Objects.requireNonNull(step.revision()));
        var isGone = article.publication() instanceof Publication.Withdrawn(var at, _, _) && step.isOlderThan(at);
        if (isGone || revision.isEmpty() || !step.allows(revision.get().manuscript().flaws())) {
            return false;
        }
        press.publish(Person.machine(step.plannedBy()), article, revision.get(), step.dueAt());
        return true;
    }

    private boolean withdraw(Article article, PlannedStep step) {
        if (!article.isLive()) {
            return false;
        }
        var by = Person.machine(step.plannedBy());
        plans.end(by, article, other -> other.id() != step.id());
        press.withdraw(by, article, Objects.requireNonNull(step.reason()));
        return true;
    }

    private void refuse(Article article, PlannedStep step) {
        LOG.warn("A plan for article {} could not be carried out: {}", article.number(), step.action());
        press.note(Person.machine(step.plannedBy()), "article.plan-refused", article, Map.of("action", step.action().name()));
    }
}
