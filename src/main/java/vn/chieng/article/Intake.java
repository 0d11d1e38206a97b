package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;

/** Makes the batches of {@link IntakeDesk}. */
@Component
class Intake {

    private final Articles articles;
    private final PlannedSteps steps;
    private final Press press;
    private final Whereabouts whereabouts;
    private final IntakeRows rows;
    private final EntityManager entities;
    private final Clock clock;

    Intake(Articles articles, PlannedSteps steps, Press press, Whereabouts whereabouts, IntakeRows rows, EntityManager entities, Clock clock) {
        this.articles = articles;
        this.steps = steps;
        this.press = press;
        this.whereabouts = whereabouts;
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * All that the batch has to know of what is there is read before it begins: a query in its midst would write out, and
     * compare with the database, everything made so far.
     */
    IntakeBatch begin(Person by, List<Arrival> arrivals, Instant indexedFrom, Collection<Story> stories, Collection<Article> known) {
        rows.indexFrom(indexedFrom);
        var wishes = arrivals.stream().map(Arrival::number).filter(Objects::nonNull).toList();
        var topics = arrivals.stream().flatMap(arrival -> arrival.manuscript().topicIds().stream()).collect(Collectors.toSet());
        var byId = known.stream().collect(Collectors.toMap(Article::id, article -> article));
        var ground = new IntakeGround(editions(stories), plans(byId), shown(byId), whereabouts.merged(topics));
        return new IntakeBatch(by, clock.instant(), ground, new Numbers(articles, wishes, arrivals.size()), press, whereabouts, entities, rows);
    }

    private Set<IntakeGround.EditionOf> editions(Collection<Story> stories) {
        return stories.isEmpty() ? Set.of() : new HashSet<>(articles.editionsOf(stories.stream().map(Story::id).toList()));
    }

    private Map<Article, List<PlannedStep>> plans(Map<Long, Article> known) {
        return known.isEmpty() ? Map.of()
                : steps.openForAll(known.values()).stream().collect(Collectors.groupingBy(step -> known.get(step.article().id())));
    }

    private Map<Article, IntakeGround.Shown> shown(Map<Long, Article> known) {
        return known.isEmpty() ? Map.of()
                : rows.shown(known.keySet()).entrySet().stream().collect(Collectors.toMap(row -> known.get(row.getKey()), Map.Entry::getValue));
    }
}
