package vn.chieng.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.audit.AuditLog;
import vn.chieng.place.Gazetteer;

/** Changes what readers see, the one way it is done: lists, as-published record, audit and event together. */
@Component
class Press {

    private final Gazetteer gazetteer;
    private final AsPublished asPublished;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Press(Gazetteer gazetteer, AsPublished asPublished, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.gazetteer = gazetteer;
        this.asPublished = asPublished;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void publish(Person by, Article article, Revision revision, Instant since) {
        var now = clock.instant();
        var date = article.publishedAt() == null ? since : article.publishedAt();
        article.goLive(revision, date, now, around(revision.manuscript().placeIds(), date));
        asPublished.begin(article, revision, now);
        note(by, "article.published", article, Map.of("revision", revision.number()));
        announce(article);
    }

    void announce(Article article) {
        events.publishEvent(new ArticlePublished(article.id()));
    }

    void withdraw(Person by, Article article, String why) {
        var now = clock.instant();
        article.withdraw(now, by.login(), why);
        asPublished.end(article, now);
        note(by, "article.withdrawn", article, Map.of("why", why));
        events.publishEvent(new ArticleWithdrawn(article.id()));
    }

    void relist(Article article) {
        if (article.publication() instanceof Publication.Live live) {
            article.relist(around(article.places(), live.since()));
        }
    }

    void note(Person by, String action, Article article, Map<String, ?> details) {
        audit.record(by.login(), action, "article/" + article.number(), details);
    }

    /** The places and all units above them in force on the day, in the paper's zone. */
    Collection<Long> around(List<Long> places, Instant on) {
        var day = on.atZone(clock.getZone()).toLocalDate();
        var units = new LinkedHashSet<Long>();
        places.forEach(place -> units.addAll(gazetteer.within(place, day)));
        return units;
    }
}
