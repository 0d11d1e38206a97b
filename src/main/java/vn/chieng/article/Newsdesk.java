package vn.chieng.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;

/** Writing: creating, saving, handing over, starting another edition. Readers see nothing of it. */
@Component
public class Newsdesk {

    private final Archive archive;
    private final WorkingCopies workingCopies;
    private final AuditLog audit;
    private final Clock clock;

    Newsdesk(Archive archive, WorkingCopies workingCopies, AuditLog audit, Clock clock) {
        this.archive = archive;
        this.workingCopies = workingCopies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a story with its first edition; returns the article's id. */
    @Transactional
    public long create(Person by, String language, Manuscript text) {
        by.must(Role.REPORTER);
        var article = archive.begin(by, language, clock.instant());
        archive.keep(article, article.revise(text.cleaned(), clock.instant(), by.login(), "created"));
        audit.record(by.login(), "article.created", "article/" + article.number(), Map.of("language", language));
        return article.id();
    }

    /** Saves a text that was written on no page. */
    @Transactional
    public Saved save(Person by, long id, int base, Manuscript text) {
        return save(by, id, base, text, Sitting.NONE);
    }

    /**
     * Saves a text as the next revision, unless someone else saved since. Unsaved text of the same person goes only if this text
     * was written on it.
     *
     * @param base the revision that the text was written on
     */
    @Transactional
    public Saved save(Person by, long id, int base, Manuscript text, Sitting sitting) {
        var article = archive.forChange(id);
        mustMayWrite(by, article);
        var clean = text.cleaned();
        var newest = archive.head(article);
        if (newest.manuscript().equals(clean)) {
            forgetCopy(by, id, clean, sitting);
            return new Saved.Kept(newest.number());
        }
        if (newest.number() != base) {
            keepCopy(by, id, base, clean, sitting);
            return new Saved.Conflict(newest.number(), newest.manuscript(), newest.madeBy(), newest.madeAt());
        }
        archive.keep(article, article.revise(clean, clock.instant(), by.login(), "saved"));
        forgetCopy(by, id, clean, sitting);
        audit.record(by.login(), "article.saved", "article/" + article.number(), Map.of("revision", article.head().revision()));
        return new Saved.Kept(article.head().revision());
    }

    /**
     * Keeps what a person is writing, for that person alone.
     *
     * @return false when there is other unsaved text of theirs, which this one has not seen and must not replace
     */
    @Transactional
    public boolean keepWorkingCopy(Person by, long id, int base, Manuscript text, Sitting sitting) {
        mustMayWrite(by, archive.forChange(id));
        return keepCopy(by, id, base, text.cleaned(), sitting);
    }

    /** What the person was writing here and has not saved, if anything. */
    @Transactional(readOnly = true)
    public Optional<Unsaved> unsaved(Person by, long id) {
        return workingCopies.findById(key(by, id)).map(copy -> new Unsaved(copy.manuscript(), copy.baseRevision(), copy.sitting(), copy.savedAt()));
    }

    /** A person's text that is not a revision yet. */
    public record Unsaved(Manuscript manuscript, int baseRevision, String sitting, Instant savedAt) {}

    @Transactional
    public void discardWorkingCopy(Person by, long id) {
        workingCopies.findById(key(by, id)).ifPresent(workingCopies::delete);
    }

    /** Says that the text is ready for an editor. */
    @Transactional
    public void markReady(Person by, long id) {
        move(by, id, Stage.Name.READY, "article.marked-ready");
    }

    /** Gives the text back to its writer. */
    @Transactional
    public void sendBack(Person by, long id) {
        by.must(Role.EDITOR);
        move(by, id, Stage.Name.DRAFTING, "article.sent-back");
    }

    /** Starts the story in another language with a copy of this edition's text to translate. */
    @Transactional
    public StartedEdition startEdition(Person by, long id, String language) {
        by.must(Role.REPORTER);
        var original = archive.forChange(id);
        mustMayWrite(by, original);
        var there = archive.edition(original, language);
        if (there.isPresent()) {
            return new StartedEdition.Exists(there.get());
        }
        var edition = archive.beginEdition(by, original, language, clock.instant());
        archive.keep(edition, edition.revise(archive.head(original).manuscript(), clock.instant(), by.login(), "edition"));
        audit.record(by.login(), "article.edition-started", "article/" + edition.number(),
                Map.of("language", language, "from", original.number()));
        return new StartedEdition.Started(edition.id());
    }

    /**
     * Deals with the revision that an import left waiting.
     *
     * @param take whether its text becomes the newest; readers see it when it is published
     * @return whether there was one
     */
    @Transactional
    public boolean settleWaiting(Person by, long id, boolean take) {
        by.must(Role.EDITOR);
        var article = archive.forChange(id);
        var waiting = Optional.ofNullable(article.waitingRevision()).flatMap(number -> archive.revision(article, number));
        waiting.ifPresent(revision -> {
            if (take) {
                archive.keep(article, article.revise(revision.manuscript(), clock.instant(), by.login(), "import.taken"));
            }
            article.settleWaiting();
            audit.record(by.login(), take ? "article.import-taken" : "article.import-left", "article/" + article.number(),
                    Map.of("revision", revision.number()));
        });
        return waiting.isPresent();
    }

    private void move(Person by, long id, Stage.Name stage, String action) {
        var article = archive.forChange(id);
        mustMayWrite(by, article);
        article.moveTo(stage, clock.instant(), by.login());
        audit.record(by.login(), action, "article/" + article.number(), Map.of());
    }

    private boolean keepCopy(Person by, long id, int base, Manuscript text, Sitting sitting) {
        var there = workingCopies.findById(key(by, id));
        if (there.filter(copy -> !copy.isKnownTo(sitting, text)).isPresent()) {
            return false;
        }
        var copy = there.orElseGet(() -> new WorkingCopy(id, by.id()));
        copy.keep(text, base, sitting, clock.instant());
        workingCopies.save(copy);
        return true;
    }

    private void forgetCopy(Person by, long id, Manuscript saved, Sitting sitting) {
        workingCopies.findById(key(by, id)).filter(copy -> copy.isKnownTo(sitting, saved)).ifPresent(workingCopies::delete);
    }

    private static void mustMayWrite(Person by, Article article) {
        if (!article.mayBeWrittenBy(by)) {
            by.must(Role.EDITOR);
        }
    }

    private static WorkingCopy.Key key(Person by, long id) {
        return new WorkingCopy.Key(id, by.id());
    }
}
