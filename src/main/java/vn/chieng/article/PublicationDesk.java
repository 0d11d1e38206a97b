package vn.chieng.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Decision.Reason;

/** What readers see: publishing, planning and withdrawing, which are an editor's. */
@Component
public class PublicationDesk {

    private final Archive archive;
    private final PlannedSteps steps;
    private final Press press;
    private final Clock clock;

    PublicationDesk(Archive archive, PlannedSteps steps, Press press, Clock clock) {
        this.archive = archive;
        this.steps = steps;
        this.press = press;
        this.clock = clock;
    }

    /** Shows readers a revision now; a plan to publish this article is done with. */
    @Transactional
    public Decision publish(Person by, long id, int revision) {
        by.must(Role.EDITOR);
        var article = archive.forChange(id);
        var text = archive.revision(article, revision);
        if (text.isEmpty()) {
            return new Decision.Refused(Reason.NO_SUCH_REVISION);
        }
        var flaws = text.get().manuscript().flaws();
        if (!flaws.isEmpty()) {
            return new Decision.Flawed(flaws);
        }
        endPlans(article, PlannedStep.Action.PUBLISH, by);
        press.publish(by, article, text.get(), clock.instant());
        return new Decision.Done();
    }

    /** Takes an article from readers at once; it is kept for inspection. */
    @Transactional
    public Decision withdraw(Person by, long id, String why) {
        by.must(Role.EDITOR);
        var article = archive.forChange(id);
        if (!article.isLive()) {
            return new Decision.Refused(Reason.NOT_LIVE);
        }
        if (why.isBlank()) {
            return new Decision.Refused(Reason.NO_REASON_GIVEN);
        }
        endPlans(article, PlannedStep.Action.WITHDRAW, by);
        press.withdraw(by, article, why.strip());
        return new Decision.Done();
    }

    /** Plans a revision to go live; an earlier plan to publish this article gives way. */
    @Transactional
    public Decision planPublication(Person by, long id, int revision, Instant due) {
        by.must(Role.EDITOR);
        var article = archive.forChange(id);
        var text = archive.revision(article, revision);
        if (text.isEmpty()) {
            return new Decision.Refused(Reason.NO_SUCH_REVISION);
        }
        if (!text.get().manuscript().flaws().isEmpty()) {
            return new Decision.Flawed(text.get().manuscript().flaws());
        }
        if (!due.isAfter(clock.instant())) {
            return new Decision.Refused(Reason.NOT_IN_FUTURE);
        }
        endPlans(article, PlannedStep.Action.PUBLISH, by);
        steps.save(PlannedStep.publication(article, revision, due, clock.instant(), by.login()));
        press.note(by, "article.publication-planned", article, Map.of("revision", revision, "due", due.toString()));
        return new Decision.Done();
    }

    /** Plans to take an article from readers; an earlier plan to do so gives way. */
    @Transactional
    public Decision planWithdrawal(Person by, long id, Instant due, String why) {
        by.must(Role.EDITOR);
        var article = archive.forChange(id);
        if (why.isBlank()) {
            return new Decision.Refused(Reason.NO_REASON_GIVEN);
        }
        if (!due.isAfter(clock.instant())) {
            return new Decision.Refused(Reason.NOT_IN_FUTURE);
        }
        endPlans(article, PlannedStep.Action.WITHDRAW, by);
        steps.save(PlannedStep.withdrawal(article, why.strip(), due, clock.instant(), by.login()));
        press.note(by, "article.withdrawal-planned", article, Map.of("due", due.toString(), "why", why.strip()));
        return new Decision.Done();
    }

    @Transactional
    public Decision cancelPlan(Person by, long articleId, long stepId) {
        by.must(Role.EDITOR);
        var article = archive.forChange(articleId);
        var step = steps.openFor(article).stream().filter(open -> open.id() == stepId).findFirst();
        step.ifPresent(open -> open.end(PlannedStep.Outcome.CANCELLED, clock.instant()));
        step.ifPresent(open -> press.note(by, "article.plan-cancelled", article, Map.of("action", open.action().name())));
        return step.isPresent() ? new Decision.Done() : new Decision.Refused(Reason.ENDED_ALREADY);
    }

    private void endPlans(Article article, PlannedStep.Action action, Person by) {
        steps.openFor(article).stream()
                .filter(step -> step.action() == action)
                .forEach(step -> {
                    step.end(PlannedStep.Outcome.CANCELLED, clock.instant());
                    press.note(by, "article.plan-cancelled", article, Map.of("action", action.name()));
                });
    }
}
