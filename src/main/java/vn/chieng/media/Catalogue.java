package vn.chieng.media;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;

/** Writes what the library knows of its pictures, each change in one transaction with its audit. */
@Component
class Catalogue {

    private final MediaItems items;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Catalogue(MediaItems items, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    long add(Person by, String key, PictureFile file, Consumer<MediaItem> words) {
        var item = new MediaItem(key, file, clock.instant().truncatedTo(ChronoUnit.MICROS), by.login());
        words.accept(item);
        items.save(item);
        record(by, "media.added", item, Map.of("key", key, "hash", file.hash()));
        return item.id();
    }

    @Transactional(rollbackFor = PictureRefused.class)
    void describe(Person by, long id, int version, Consumer<MediaItem> words) throws PictureRefused {
        var item = items.findById(id).orElseThrow(() -> new NoSuchElementException("No picture " + id));
        if (!by.may(Role.EDITOR) && (!item.isAddedBy(by.login()) || items.isShownToReaders(id))) {
            throw new PictureRefused(new PictureRefusal.ForEditors());
        }
        if (item.version() != version) {
            throw new PictureRefused(new PictureRefusal.ChangedMeanwhile());
        }
        var before = MediaEntry.of(item);
        words.accept(item);
        if (!item.isAsIn(before)) {
            changed(by, "media.described", item, before);
        }
    }

    @Transactional
    Taken take(Person by, MediaEntry entry, PictureFile file) {
        var known = items.findByKey(entry.id()).orElse(null);
        if (known == null) {
            add(by, entry.id(), file, item -> item.describe(entry));
            return Taken.ADDED;
        }
        var sameFile = known.file().hash().equals(file.hash());
        if (sameFile && known.isAsIn(entry)) {
            return Taken.UNCHANGED;
        }
        var before = MediaEntry.of(known);
        known.describe(entry);
        known.replaceFile(file);
        changed(by, sameFile ? "media.described" : "media.replaced", known, before);
        return Taken.CHANGED;
    }

    private void changed(Person by, String action, MediaItem item, MediaEntry before) {
        record(by, action, item, Map.of("before", before, "after", MediaEntry.of(item)));
        events.publishEvent(new PictureChanged(item.id()));
    }

    private void record(Person by, String action, MediaItem item, Map<String, ?> details) {
        audit.record(by.login(), action, "media/" + item.id(), details);
    }
}
