package vn.chieng.section;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Snapshot;

/** The paper's sections, read from memory: there are few of them, and every page shows them. */
@Component
public class Sections {

    private final Snapshot<List<Section>> all;
    private final Addresses addresses;

    Sections(StoredSections stored, Addresses addresses, Clock clock) {
        this.addresses = addresses;
        all = new Snapshot<>(clock, () -> List.copyOf(stored.findAllByOrderByPositionAscKeyAsc()));
    }

    public List<Section> inOrder() {
        return all.get();
    }

    public Optional<Section> byId(long id) {
        return first(section -> section.id() == id);
    }

    public Optional<Section> byKey(String key) {
        return first(section -> section.key().equals(key));
    }

    /** The section whose address in a language ends in this slug. */
    public Optional<Section> bySlug(String language, String slug) {
        return first(section -> section.slugs().in(language).equals(slug));
    }

    public SectionCard card(Section section, Edition edition) {
        var href = addresses.of(edition, "/@section/{}", section.slugs().in(edition.language()));
        return new SectionCard(section.id(), section.key(), section.labels().in(edition.language()), href);
    }

    public List<SectionCard> cards(Edition edition) {
        return inOrder().stream().map(section -> card(section, edition)).toList();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void renew(SectionsChanged event) {
        all.renew();
    }

    private Optional<Section> first(Predicate<Section> wanted) {
        return inOrder().stream().filter(wanted).findFirst();
    }
}
