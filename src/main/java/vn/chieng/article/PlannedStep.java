package vn.chieng.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that will happen to an article by itself: a revision goes live, or the article is withdrawn. */
@Entity
class PlannedStep {

    enum Action { PUBLISH, WITHDRAW }

    enum Outcome { DONE, CANCELLED, REFUSED }

    @Id
    @GeneratedValue(generator = "planned_step_seq")
    @SequenceGenerator(name = "planned_step_seq", sequenceName = "planned_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Enumerated(EnumType.STRING)
    private Action action;
    private @Nullable Integer revision;
    private Instant dueAt;
    private @Nullable String reason;
    private Instant plannedAt;
    private String plannedBy;
    private @Nullable Instant endedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    protected PlannedStep() {}

    private PlannedStep(Article article, Action action, @Nullable Integer revision, @Nullable String reason, Instant due,
            Instant now, String by) {
        this.article = article;
        this.action = action;
        this.revision = revision;
        this.reason = reason;
        dueAt = due;
        plannedAt = now;
        plannedBy = by;
    }

    static PlannedStep publication(Article article, int revision, Instant due, Instant now, String by) {
        return new PlannedStep(article, Action.PUBLISH, revision, null, due, now, by);
    }

    static PlannedStep withdrawal(Article article, String reason, Instant due, Instant now, String by) {
        return new PlannedStep(article, Action.WITHDRAW, null, reason, due, now, by);
    }

    void end(Outcome how, Instant now) {
        outcome = how;
        endedAt = now;
    }

    long id() {
        return id;
    }

    Article article() {
        return article;
    }

    Action action() {
        return action;
    }

    @Nullable Integer revision() {
        return revision;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable String reason() {
        return reason;
    }

    String plannedBy() {
        return plannedBy;
    }

    DeskArticle.Step forDesk() {
        return new DeskArticle.Step(id, action == Action.PUBLISH, revision, dueAt, reason, plannedBy);
    }
}
