package vn.chieng.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.audit.Taken;
import vn.chieng.text.Labels;
import vn.chieng.text.Slug;

/** Where the paper's sections are kept. */
@Component
public class SectionDesk {

    private final StoredSections stored;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    SectionDesk(StoredSections stored, AuditLog audit, ApplicationEventPublisher events) {
        this.stored = stored;
        this.audit = audit;
        this.events = events;
    }

    /** Makes the section what the entry says. */
    @Transactional
    public Taken take(Person by, SectionEntry entry) {
        by.must(Role.EDITOR);
        var known = stored.findByKey(entry.id());
        var section = known.orElseGet(() -> new Section(entry.id()));
        var before = known.map(Section::entry).orElse(null);
        section.take(entry.order(), names(entry, before));
        if (section.entry().equals(before)) {
            return Taken.UNCHANGED;
        }
        stored.save(section);
        audit.record(by.login(), "section.taken", "section/" + entry.id(), section.labels().byLanguage());
        events.publishEvent(new SectionsChanged());
        return before == null ? Taken.ADDED : Taken.CHANGED;
    }

    @Transactional(readOnly = true)
    public List<SectionEntry> entries() {
        return stored.findAllByOrderByPositionAscKeyAsc().stream()
                .map(Section::entry)
                .sorted(Comparator.comparing(SectionEntry::id))
                .toList();
    }

    private Map<String, SectionName> names(SectionEntry entry, @Nullable SectionEntry before) {
        var names = new TreeMap<String, SectionName>();
        new Labels(entry.labels()).byLanguage().forEach((language, label) ->
                names.put(language, new SectionName(label.strip(), slug(entry, before, language, label))));
        return names;
    }

    private String slug(SectionEntry entry, @Nullable SectionEntry before, String language, String label) {
        var kept = before == null ? null : before.slugs().get(language);
        var wanted = entry.slugs().getOrDefault(language, kept == null ? label : kept);
        return free(entry.id(), language, Slug.of(wanted, Slug.of(entry.id(), "muc")));
    }

    private String free(String key, String language, String slug) {
        var taken = stored.findAllByOrderByPositionAscKeyAsc().stream()
                .filter(other -> !other.key().equals(key))
                .map(other -> other.slugs().in(language))
                .toList();
        return Slug.unique(slug, taken::contains);
    }
}
