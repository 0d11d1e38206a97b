package vn.chieng.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;
import vn.chieng.text.Labels;
import vn.chieng.topic.TopicRefused.Reason;

/** Where topics are made, renamed and merged. */
@Component
public class TopicDesk {

    private final StoredTopics stored;
    private final TopicNaming naming;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TopicDesk(StoredTopics stored, TopicNaming naming, AuditLog audit, ApplicationEventPublisher events) {
        this.stored = stored;
        this.naming = naming;
        this.audit = audit;
        this.events = events;
    }

    /** Makes the topic what the entry says; one that was merged away stays as it is. What it goes into must be there. */
    @Transactional(rollbackFor = TopicRefused.class)
    public Taken take(Person by, TopicEntry entry) throws TopicRefused {
        by.must(Role.EDITOR);
        var known = stored.findByKey(entry.id());
        if (known.map(Topic::mergedInto).isPresent()) {
            return Taken.UNCHANGED;
        }
        if (entry.mergedInto() != null) {
            return takeMerged(by, known, entry, goal(entry.mergedInto()));
        }
        var topic = known.orElseGet(() -> new Topic(entry.id()));
        var before = known.map(Topic::entry).orElse(null);
        return write(by, "topic.taken", topic, entry, before, before);
    }

    private Taken takeMerged(Person by, Optional<Topic> known, TopicEntry entry, Topic into) throws TopicRefused {
        if (known.isPresent()) {
            merge(by, known.get().id(), into.id());
            return Taken.CHANGED;
        }
        var topic = new Topic(entry.id());
        topic.standFor(into);
        return write(by, "topic.taken", topic, entry, null, null);
    }

    /** The topic with this key, or what it went into itself. */
    private Topic goal(String key) throws TopicRefused {
        var named = stored.findByKey(key).orElseThrow(() -> new TopicRefused(Reason.UNKNOWN_TOPIC, key));
        return named.mergedInto() == null ? named : known(named.mergedInto());
    }

    /** All topics, those merged away included, by key. */
    @Transactional(readOnly = true)
    public List<TopicEntry> entries() {
        var all = stored.findAllByOrderByKey();
        var keys = all.stream().collect(Collectors.toMap(Topic::id, Topic::key));
        return all.stream().map(topic -> topic.entry(topic.mergedInto() == null ? null : keys.get(topic.mergedInto()))).toList();
    }

    @Transactional(rollbackFor = TopicRefused.class)
    public Topic create(Person by, TopicKind kind, Labels labels) throws TopicRefused {
        return create(by, new TopicForm(0, kind, labels.byLanguage(), null, null));
    }

    @Transactional(rollbackFor = TopicRefused.class)
    public Topic create(Person by, TopicForm form) throws TopicRefused {
        by.must(Role.EDITOR);
        var typed = form.entry("");
        if (typed.labels().isEmpty()) {
            throw new TopicRefused(Reason.NO_LABEL, "");
        }
        var topic = new Topic(naming.newKey(new Labels(typed.labels()).in("vi")));
        write(by, "topic.created", topic, form.entry(topic.key()), null, null);
        return topic;
    }

    /** Gives it other labels; its address follows, the one before redirects. */
    @Transactional(rollbackFor = TopicRefused.class)
    public Topic rename(Person by, long id, Labels labels) throws TopicRefused {
        by.must(Role.EDITOR);
        var topic = known(id);
        var before = topic.entry();
        var entry = new TopicEntry(topic.key(), labels.byLanguage(), null, before.descriptions(), before.aliases(), before.kind());
        return edited(by, topic, entry, before);
    }

    @Transactional(rollbackFor = TopicRefused.class)
    public Topic edit(Person by, long id, TopicForm form) throws TopicRefused {
        by.must(Role.EDITOR);
        var topic = known(id);
        if (form.version() == null || form.version() != topic.version()) {
            throw new TopicRefused(Reason.CHANGED_MEANWHILE, topic.key());
        }
        return edited(by, topic, form.entry(topic.key()), topic.entry());
    }

    /** The first topic goes into the second: its addresses redirect, its names become aliases, articles follow by the event. */
    @Transactional(rollbackFor = TopicRefused.class)
    public void merge(Person by, long from, long into) throws TopicRefused {
        by.must(Role.EDITOR);
        var gone = known(from);
        var stays = known(into);
        if (from == into || gone.mergedInto() != null || stays.mergedInto() != null) {
            throw new TopicRefused(Reason.CIRCLE, gone.key());
        }
        stored.findByMergedInto(from).forEach(earlier -> earlier.mergeInto(stays));
        gone.mergeInto(stays);
        stored.saveAndFlush(gone);
        audit.record(by.login(), "topic.merged", "topic/" + gone.key(), Map.of("into", stays.key()));
        events.publishEvent(new TopicsMerged(from, into));
        events.publishEvent(new TopicsChanged(Set.of(from, into)));
    }

    private Topic edited(Person by, Topic topic, TopicEntry entry, TopicEntry before) throws TopicRefused {
        if (topic.mergedInto() != null) {
            throw new TopicRefused(Reason.UNKNOWN_TOPIC, topic.key());
        }
        var renamed = !entry.labels().equals(before.labels());
        write(by, "topic.edited", topic, entry, before, renamed ? null : before);
        return topic;
    }

    private Taken write(Person by, String action, Topic topic, TopicEntry entry, @Nullable TopicEntry before,
            @Nullable TopicEntry keptAddresses) throws TopicRefused {
        var kind = TopicKind.of(entry.kind()).orElseThrow(() -> new TopicRefused(Reason.UNKNOWN_KIND, entry.id()));
        var names = naming.names(entry, topic.id(), keptAddresses);
        topic.take(kind, names, naming.aliases(entry));
        topic.alsoStoodAt(naming.former(entry, names, topic.id()));
        if (topic.entry().equals(before)) {
            return Taken.UNCHANGED;
        }
        stored.saveAndFlush(topic);
        audit.record(by.login(), action, "topic/" + topic.key(), topic.labels().byLanguage());
        events.publishEvent(new TopicsChanged(Set.of(topic.id())));
        return before == null ? Taken.ADDED : Taken.CHANGED;
    }

    private Topic known(long id) throws TopicRefused {
        return stored.findById(id).orElseThrow(() -> new TopicRefused(Reason.UNKNOWN_TOPIC, String.valueOf(id)));
    }
}
