package vn.chieng.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The planned steps of one batch: those of earlier imports end, the arrivals' come, an editor's stay. */
final class IntakePlans {

    private final Map<Article, List<PlannedStep>> open;
    private final Instant now;
    private final List<PlannedStep> made = new ArrayList<>();

    IntakePlans(Map<Article, List<PlannedStep>> open, Instant now) {
        this.open = open;
        this.now = now;
    }

    /** Whether people here have decided which text is to come. */
    boolean isPublicationPlannedByPeople(Article article) {
        return open(article).stream().anyMatch(step -> step.action() == PlannedStep.Action.PUBLISH && !step.isOfImport());
    }

    /** Ends what earlier imports planned for the article, or everything when it is withdrawn; returns what ended. */
    List<PlannedStep> end(Article article) {
        var ended = open(article).stream().filter(step -> step.isOfImport() || article.isWithdrawn()).toList();
        ended.forEach(step -> step.end(PlannedStep.Outcome.CANCELLED, now));
        return ended;
    }

    /** Plans what the arrival does, of each kind the earliest. */
    void make(Article article, List<Arrival.Plan> plans, String by) {
        for (var action : PlannedStep.Action.values()) {
            var isPublication = action == PlannedStep.Action.PUBLISH;
            if (open(article).stream().noneMatch(step -> step.action() == action && step.endedAt() == null)) {
                plans.stream().filter(plan -> plan.publish() == isPublication).min(Comparator.comparing(Arrival.Plan::at))
                        .ifPresent(plan -> made.add(step(article, plan, by).ofImport()));
            }
        }
    }

    List<PlannedStep> made() {
        return made;
    }

    private List<PlannedStep> open(Article article) {
        return open.getOrDefault(article, List.of());
    }

    private PlannedStep step(Article article, Arrival.Plan plan, String by) {
        return plan.publish()
                ? PlannedStep.publication(article, article.head().revision(), plan.at(), now, by)
                : PlannedStep.withdrawal(article, plan.reason() == null ? "import" : plan.reason(), plan.at(), now, by);
    }
}
