package vn.chieng.masthead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;

/** Changes what the paper says of itself. */
@Component
public class MastheadDesk {

    private final MastheadTable table;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    MastheadDesk(MastheadTable table, AuditLog audit, ApplicationEventPublisher events) {
        this.table = table;
        this.audit = audit;
        this.events = events;
    }

    /** Something that stands on every page of an edition is another now. */
    public record MastheadChanged(String language) {}

    /**
     * Sets the masthead of a language from a day on; one that began on the same day is replaced.
     *
     * @param seen what {@link #state} said when the person began; nothing is changed, and nothing returned, when it says another
     *             thing now
     */
    @Transactional
    public Optional<Taken> change(Person by, MastheadEntry entry, String seen) {
        by.must(Role.ADMINISTRATOR);
        table.lock();
        return state(entry.language()).equals(seen) ? Optional.of(put(by, entry)) : Optional.empty();
    }

    /** Stands for all rows of a language as they are now. */
    @Transactional(readOnly = true)
    public String state(String language) {
        return Integer.toHexString(table.all().stream().filter(entry -> entry.language().equals(language)).toList().hashCode());
    }

    /** The same for an import, which acts as a machine. */
    @Transactional
    public Taken take(Person by, MastheadEntry entry) {
        by.must(by.isMachine() ? Role.EDITOR : Role.ADMINISTRATOR);
        table.lock();
        return put(by, entry);
    }

    @Transactional(readOnly = true)
    public List<MastheadEntry> entries() {
        return table.all();
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
