package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.audit.AuditLog;

/** One transaction's worth of arrivals. Rows that nothing reads back are gathered and written together at the end. */
final class IntakeBatch {

    /** A place in a story that one article can take. */
    record EditionOf(long story, String language) {}

    private final Person by;
    private final Instant now;
    private final Numbers numbers;
    private final Press press;
    private final EntityManager entities;
    private final IntakeRows rows;
    private final Set<EditionOf> editions;
    private final List<Article> published = new ArrayList<>();
    private final List<IntakeRows.Shown> shown = new ArrayList<>();
    private final List<IntakeRows.Beside> beside = new ArrayList<>();
    private final List<AuditLog.Entry> audited = new ArrayList<>();

    /** @param editions those that the stories of the batch have already */
    IntakeBatch(Person by, Instant now, Numbers numbers, Collection<EditionOf> editions, Press press, EntityManager entities,
            IntakeRows rows) {
        this.by = by;
        this.now = now;
        this.numbers = numbers;
        this.editions = new HashSet<>(editions);
        this.press = press;
        this.entities = entities;
        this.rows = rows;
    }

    Receipt add(Story story, Arrival arrival) {
        if (!editions.add(new EditionOf(story.id(), arrival.language()))) {
            return new Receipt.EditionExists();
        }
        var article = new Article(story, numbers.give(arrival.number()), arrival.key(), arrival.language(), by, now);
        var revision = article.revise(arrival.manuscript(), now, by.login(), "import");
        entities.persist(article);
        entities.persist(revision);
        apply(article, revision, arrival);
        note(article, "article.imported");
        return new Receipt.Added(article.id(), article.number());
    }

    Receipt update(Article article, Arrival arrival) {
        if (arrival.hash().equals(article.importHash())) {
            return new Receipt.Unchanged(article.id(), article.number());
        }
        if (article.isChangedByPeople() || article.isWithdrawn()) {
            if (saysTheSame(article, arrival)) {
                article.recognise(arrival.hash());
                return new Receipt.Unchanged(article.id(), article.number());
            }
            entities.persist(article.keepWaiting(arrival.manuscript(), now, by.login()));
            article.recognise(arrival.hash());
            note(article, "article.import-waiting");
            return new Receipt.Waiting(article.id(), article.number());
        }
        var revision = article.revise(arrival.manuscript(), now, by.login(), "import");
        entities.persist(revision);
        apply(article, revision, arrival);
        note(article, "article.imported-again");
        return new Receipt.Changed(article.id(), article.number());
    }

    void finish() {
        entities.flush();
        numbers.finish();
        rows.write(shown, beside, audited);
        published.forEach(press::announce);
    }

    private void apply(Article article, Revision revision, Arrival arrival) {
        if (arrival.state() != Arrival.State.DRAFT) {
            goLive(article, revision, arrival);
        }
        if (arrival.withdrawn() != null && arrival.state() == Arrival.State.WITHDRAWN) {
            article.withdraw(arrival.withdrawn().at(), by.login(), arrival.withdrawn().reason());
        }
        arrival.plans().stream().filter(plan -> !isPlanned(article, revision, plan))
                .forEach(plan -> entities.persist(step(article, revision, plan)));
        beside.add(new IntakeRows.Beside(article, arrival.related(), arrival.address()));
        article.rememberImport(arrival.hash());
    }

    /** An export of this paper brings what people wrote here: nothing waits for an editor then. */
    private boolean saysTheSame(Article article, Arrival arrival) {
        return isIn(article, arrival.state()) && entities.createQuery(
                        "select r.manuscript from Revision r where r.article = :article and r.number = :number", Manuscript.class)
                .setParameter("article", article)
                .setParameter("number", article.head().revision())
                .getSingleResult()
                .equals(arrival.manuscript());
    }

    private static boolean isIn(Article article, Arrival.State state) {
        return switch (state) {
            case DRAFT -> !article.isLive() && !article.isWithdrawn();
            case LIVE -> article.isLiveAt(article.head().revision());
            case WITHDRAWN -> article.isWithdrawn();
        };
    }

    private boolean isPlanned(Article article, Revision revision, Arrival.Plan plan) {
        return revision.number() > 1 && !entities.createQuery(
                        "select s.id from PlannedStep s where s.article = :article and s.action = :action and s.dueAt = :due and s.endedAt is null", Long.class)
                .setParameter("article", article)
                .setParameter("action", plan.publish() ? PlannedStep.Action.PUBLISH : PlannedStep.Action.WITHDRAW)
                .setParameter("due", plan.at())
                .getResultList()
                .isEmpty();
    }

    private void goLive(Article article, Revision revision, Arrival arrival) {
        var since = Objects.requireNonNull(arrival.published());
        var updated = arrival.updated() == null ? since : arrival.updated();
        article.goLive(revision, since, updated, press.around(revision.manuscript().placeIds(), since));
        shown.add(new IntakeRows.Shown(article, revision, updated, withdrawnAt(arrival)));
        published.add(article);
    }

    private static @Nullable Instant withdrawnAt(Arrival arrival) {
        return arrival.state() == Arrival.State.WITHDRAWN && arrival.withdrawn() != null ? arrival.withdrawn().at() : null;
    }

    private PlannedStep step(Article article, Revision revision, Arrival.Plan plan) {
        return plan.publish()
                ? PlannedStep.publication(article, revision.number(), plan.at(), now, by.login())
                : PlannedStep.withdrawal(article, plan.reason() == null ? "import" : plan.reason(), plan.at(), now, by.login());
    }

    private void note(Article article, String action) {
        audited.add(new AuditLog.Entry(by.login(), action, "article/" + article.number(), Map.of("key", article.key())));
    }
}
