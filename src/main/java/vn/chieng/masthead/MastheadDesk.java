package vn.chieng.masthead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;

/** Changes what the paper says of itself. */
@Component
public class MastheadDesk {

    private final MastheadTable table;
    private final Mastheads mastheads;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    MastheadDesk(MastheadTable table, Mastheads mastheads, AuditLog audit, ApplicationEventPublisher events) {
        this.table = table;
        this.mastheads = mastheads;
        this.audit = audit;
        this.events = events;
    }

    /** Something that stands on every page of an edition is another now. */
    public record MastheadChanged(String language) {}

    /** Sets the masthead of a language from a day on; one that began on the same day is replaced. */
    @Transactional
    public Taken change(Person by, MastheadEntry entry) {
        by.must(Role.ADMINISTRATOR);
        return put(by, entry);
    }

    /** The same for an import, which acts as a machine. */
    @Transactional
    public Taken take(Person by, MastheadEntry entry) {
        by.must(by.isMachine() ? Role.EDITOR : Role.ADMINISTRATOR);
        return put(by, entry);
    }

    @Transactional(readOnly = true)
    public List<MastheadEntry> entries() {
        return table.all();
    }

    @TransactionalEventListener
    void seen(MastheadChanged change) {
        mastheads.changed();
    }

    private Taken put(Person by, MastheadEntry entry) {
        var before = table.from(entry.validFrom(), entry.language());
        if (before.equals(Optional.of(entry))) {
            return Taken.UNCHANGED;
        }
        table.put(entry);
        audit.record(by.login(), "masthead.changed", "masthead/" + entry.language() + "/" + entry.validFrom(), Map.of("now", entry));
        events.publishEvent(new MastheadChanged(entry.language()));
        return before.isPresent() ? Taken.CHANGED : Taken.ADDED;
    }
}
