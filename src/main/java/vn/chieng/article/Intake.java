package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** Makes the batches of {@link IntakeDesk}. */
@Component
class Intake {

    private final Articles articles;
    private final Press press;
    private final IntakeRows rows;
    private final EntityManager entities;
    private final Clock clock;

    Intake(Articles articles, Press press, IntakeRows rows, EntityManager entities, Clock clock) {
        this.articles = articles;
        this.press = press;
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
    }

    IntakeBatch begin(Person by) {
        return new IntakeBatch(by, clock.instant(), articles, press, entities, rows);
    }
}
