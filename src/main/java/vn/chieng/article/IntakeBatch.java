package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chieng.account.Person;
import vn.chieng.audit.AuditLog;

/** One transaction's worth of arrivals. Rows that nothing reads back are gathered and written together at the end. */
final class IntakeBatch {

    private final Person by;
    private final Instant now;
    private final IntakeGround ground;
    private final IntakePlans plans;
    private final Numbers numbers;
    private final Press press;
    private final Whereabouts whereabouts;
    private final EntityManager entities;
    private final IntakeRows rows;
    private final Set<IntakeGround.EditionOf> editions;
    private final List<Article> published = new ArrayList<>();
    private final List<IntakeRows.Shown> shown = new ArrayList<>();
    private final List<IntakeRows.Beside> beside = new ArrayList<>();
    private final List<AuditLog.Entry> audited = new ArrayList<>();

    IntakeBatch(Person by, Instant now, IntakeGround ground, Numbers numbers, Press press, Whereabouts whereabouts, EntityManager entities,
            IntakeRows rows) {
        this.by = by;
        this.now = now;
        this.ground = ground;
        this.numbers = numbers;
        this.press = press;
        this.whereabouts = whereabouts;
        this.entities = entities;
        this.rows = rows;
        plans = new IntakePlans(ground.plans(), now);
        editions = new HashSet<>(ground.editions());
    }

    Receipt add(Story story, Arrival arrival) {
        if (!editions.add(new IntakeGround.EditionOf(story.id(), arrival.language()))) {
            return new Receipt.EditionExists();
        }
        var article = new Article(story, numbers.give(arrival.number()), arrival.key(), arrival.language(), by, now);
        var revision = article.revise(arrival.manuscript(), now, by.login(), "import");
        // Whole before it is stored: what changes afterwards is written twice.
        apply(article, revision, arrival);
        entities.persist(article);
        entities.persist(revision);
        note(article, "article.imported");
        return new Receipt.Added(article.id(), article.number());
    }

    Receipt update(Article article, Arrival arrival) {
        if (arrival.hash().equals(article.importHash())) {
            return new Receipt.Unchanged(article.id(), article.number());
        }
        if (isLeftToPeople(article)) {
            if (saysTheSame(article, arrival)) {
                article.recognise(arrival.hash());
                return new Receipt.Unchanged(article.id(), article.number());
            }
            entities.persist(article.keepWaiting(arrival.manuscript(), now, by.login()));
            article.recognise(arrival.hash());
            note(article, "article.import-waiting");
            return new Receipt.Waiting(article.id(), article.number());
        }
        if (isShown(article, arrival)) {
            article.correct(Objects.requireNonNullElse(arrival.updated(), Objects.requireNonNull(article.updatedAt())));
            follow(article, arrival);
        } else {
            var revision = article.revise(arrival.manuscript(), now, by.login(), "import");
            entities.persist(revision);
            apply(article, revision, arrival);
        }
        note(article, "article.imported-again");
        return new Receipt.Changed(article.id(), article.number());
    }

    /** What earlier imports planned is ended in the database before the plans of this one come: it has no room for both. */
    void finish() {
        entities.flush();
        plans.made().forEach(entities::persist);
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
        article.proposeDate(IntakeDating.toPropose(arrival, now));
        follow(article, arrival);
    }

    /** All that an arrival brings beside its text. */
    private void follow(Article article, Arrival arrival) {
        plans.end(article).forEach(step -> note(article, "article.plan-cancelled", Map.of("action", step.action().name())));
        plans.make(article, arrival.plans(), by.login());
        beside.add(new IntakeRows.Beside(article, arrival.related(), arrival.address()));
        article.rememberImport(arrival.hash());
    }

    private boolean isLeftToPeople(Article article) {
        return article.isChangedByPeople() || article.isWithdrawn() || plans.isPublicationPlannedByPeople(article);
    }

    /** Whether readers see this very text, so that it is no new revision. */
    private boolean isShown(Article article, Arrival arrival) {
        var here = ground.shown(article);
        return arrival.state() == Arrival.State.LIVE && here != null && article.isLiveAt(article.head().revision())
                && here.hash().equals(Revision.hash(arrival.manuscript()));
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

    private void goLive(Article article, Revision revision, Arrival arrival) {
        var here = ground.shown(article);
        var manuscript = revision.manuscript();
        var hash = revision.hash();
        var date = article.publishedAt() == null ? Objects.requireNonNull(arrival.published()) : article.publishedAt();
        var since = IntakeDating.since(arrival, hash, here, now);
        article.goLive(revision, new Dating(date, since, manuscript.isInferred("published")),
                Whereabouts.topics(manuscript.topicIds(), ground.merged()), whereabouts.around(manuscript.placeIds(), date));
        shown.add(new IntakeRows.Shown(article, revision.number(), hash, since, IntakeDating.until(arrival, here, now)));
        published.add(article);
    }

    private void note(Article article, String action) {
        note(article, action, Map.of("key", article.key()));
    }

    private void note(Article article, String action, Map<String, ?> details) {
        audited.add(new AuditLog.Entry(by.login(), action, "article/" + article.number(), details));
    }
}
