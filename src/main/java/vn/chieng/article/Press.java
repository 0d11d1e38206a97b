package vn.chieng.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.audit.AuditLog;

/** Changes what readers see, the one way it is done: lists, as-published record, audit and event together. */
@Component
class Press {

    private final Whereabouts whereabouts;
    private final AsPublished asPublished;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Press(Whereabouts whereabouts, AsPublished asPublished, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.whereabouts = whereabouts;
        this.asPublished = asPublished;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** On the date that the source of the text gives it, if one does, else on the given one. */
    void publish(Person by, Article article, Revision revision, Instant since) {
        var source = article.sourceDate();
        publish(by, article, revision, since, source == null || source.isAfter(since) ? null : source);
    }

    /** @param source the date to take from the source; null for none */
    void publish(Person by, Article article, Revision revision, Instant since, @Nullable Instant source) {
        var now = clock.instant();
        var dating = dating(article, revision.manuscript(), source == null ? since : source, source != null, now);
        article.goLive(revision, dating, whereabouts.topics(revision.manuscript().topicIds()),
                whereabouts.around(revision.manuscript().placeIds(), dating.since()));
        asPublished.begin(article, revision, now);
        note(by, "article.published", article, Map.of("revision", revision.number()));
        announce(article);
    }

    private static Dating dating(Article article, Manuscript text, Instant date, boolean isFromSource, Instant now) {
        var first = article.publishedAt();
        var isGuess = text.isInferred("published");
        return first == null ? new Dating(date, date, isGuess && isFromSource) : new Dating(first, now, isGuess && article.isDateInferred());
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
            article.relist(whereabouts.around(article.places(), live.since()));
        }
    }

    void note(Person by, String action, Article article, Map<String, ?> details) {
        audit.record(by.login(), action, "article/" + article.number(), details);
    }
}
