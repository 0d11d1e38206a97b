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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that will happen to an article by itself: a revision goes live, or the article is withdrawn. */
@Entity
class PlannedStep {

    enum Action { PUBLISH, WITHDRAW }

    enum Outcome { DONE, CANCELLED, REFUSED }

    /** As a power of two, in seconds: some eight minutes. */
    private static final int LONGEST_WAIT = 9;

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
    private boolean imported;
    private int tries;
    private @Nullable Instant retryAt;
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

    /** An import's plan, which its next coming may replace. */
    PlannedStep ofImport() {
        imported = true;
        return this;
    }

    /** Lets other steps go first after it failed, longer each time: it may not be its own fault. */
    void postpone(Instant now) {
        retryAt = now.plusSeconds(1L << Math.min(tries++, LONGEST_WAIT));
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

    /** Whether it was planned before an article was withdrawn at that time. */
    boolean isOlderThan(Instant withdrawal) {
        return plannedAt.isBefore(withdrawal);
    }

    /** An import may bring an article live without a section, at once and later alike. */
    boolean allows(List<Flaw> flaws) {
        return flaws.stream().allMatch(flaw -> imported && flaw == Flaw.SECTION_MISSING);
    }

    /** Of one that could not be done: whether what it was for has not happened otherwise meanwhile. */
    boolean isWanting(Publication now) {
        return switch (action) {
            case PUBLISH -> !(now instanceof Publication.Live live && revision != null && live.revision() >= revision);
            case WITHDRAW -> now instanceof Publication.Live;
        };
    }

    boolean isOfImport() {
        return imported;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    String plannedBy() {
        return plannedBy;
    }

    DeskArticle.Step forDesk() {
        return new DeskArticle.Step(id, action == Action.PUBLISH, revision, dueAt, reason, plannedBy);
    }
}
