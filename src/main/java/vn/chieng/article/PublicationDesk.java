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
    private final Plans plans;
    private final Press press;
    private final Clock clock;

    PublicationDesk(Archive archive, Plans plans, Press press, Clock clock) {
        this.archive = archive;
        this.plans = plans;
        this.press = press;
        this.clock = clock;
    }

    /** Which date an article that was never published gets: the one that the text's source gives it, or the present one. */
    public enum Dated { AS_ITS_SOURCE, NOW }

    /** Shows readers a revision now; a plan to publish this article is done with. */
    @Transactional
    public Decision publish(Person by, long id, int revision) {
        return publish(by, id, revision, Dated.AS_ITS_SOURCE);
    }

    @Transactional
    public Decision publish(Person by, long id, int revision, Dated dated) {
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
        plans.end(by, article, step -> step.action() == PlannedStep.Action.PUBLISH);
        switch (dated) {
            case AS_ITS_SOURCE -> press.publish(by, article, text.get(), clock.instant());
            case NOW -> press.publish(by, article, text.get(), clock.instant(), null);
        }
        return new Decision.Done();
    }

    /** Takes an article from readers at once; it is kept for inspection, and nothing planned before brings it back. */
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
        plans.end(by, article, _ -> true);
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
        plans.make(by, article, PlannedStep.publication(article, revision, due, clock.instant(), by.login()));
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
        plans.make(by, article, PlannedStep.withdrawal(article, why.strip(), due, clock.instant(), by.login()));
        press.note(by, "article.withdrawal-planned", article, Map.of("due", due.toString(), "why", why.strip()));
        return new Decision.Done();
    }

    @Transactional
    public Decision cancelPlan(Person by, long articleId, long stepId) {
        by.must(Role.EDITOR);
        var article = archive.forChange(articleId);
        return plans.cancel(by, article, stepId).isPresent() ? new Decision.Done() : new Decision.Refused(Reason.ENDED_ALREADY);
    }
}
