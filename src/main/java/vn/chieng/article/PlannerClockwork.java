package vn.chieng.article;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due steps twice a second, so that what is planned for a second happens within it. Only a site that serves does. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "chieng.clockwork", matchIfMissing = true)
class PlannerClockwork {

    private final Planner planner;

    PlannerClockwork(Planner planner) {
        this.planner = planner;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        planner.doWhatIsDue();
    }
}
