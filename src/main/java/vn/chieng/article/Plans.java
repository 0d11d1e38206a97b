package vn.chieng.article;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** What is still to come of articles: one step to publish and one to withdraw at most. Callers have locked the article. */
@Component
class Plans {

    private final PlannedSteps steps;
    private final Press press;
    private final Clock clock;

    Plans(PlannedSteps steps, Press press, Clock clock) {
        this.steps = steps;
        this.press = press;
        this.clock = clock;
    }

    /** An earlier plan to do the same to the article gives way. */
    void make(Person by, Article article, PlannedStep step) {
        end(by, article, open -> open.action() == step.action());
        steps.save(step);
    }

    /** Cancels those that are asked for; written at once, for the database has no room for two. */
    void end(Person by, Article article, Predicate<PlannedStep> which) {
        steps.openFor(article).stream().filter(which).forEach(step -> cancel(by, article, step));
        steps.flush();
    }

    Optional<PlannedStep> cancel(Person by, Article article, long step) {
        var found = steps.openFor(article).stream().filter(open -> open.id() == step).findFirst();
        found.ifPresent(open -> cancel(by, article, open));
        return found;
    }

    private void cancel(Person by, Article article, PlannedStep step) {
        step.end(PlannedStep.Outcome.CANCELLED, clock.instant());
        press.note(by, "article.plan-cancelled", article, Map.of("action", step.action().name()));
    }
}
