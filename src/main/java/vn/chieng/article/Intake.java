package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /**
     * All that the batch has to know of what is there is read before it begins: a query in its midst would write out, and
     * compare with the database, everything made so far.
     */
    IntakeBatch begin(Person by, List<Arrival> arrivals, Collection<Story> stories) {
        var wishes = arrivals.stream().map(Arrival::number).filter(Objects::nonNull).toList();
        var editions = stories.isEmpty() ? List.<IntakeBatch.EditionOf>of() : articles.editionsOf(stories.stream().map(Story::id).toList());
        return new IntakeBatch(by, clock.instant(), new Numbers(articles, wishes, arrivals.size()), editions, press, entities, rows);
    }
}
