package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.account.Role;

/**
 * An article as the newsroom sees it.
 *
 * @param manuscript    the newest text, which may not be what readers see
 * @param slug          of the text that readers see or saw last; null when they never saw one
 * @param sourceDate    the date that the text's source gives an article that was never published; null for none
 * @param waiting       the revision of an import that waits for an editor; null when none does
 * @param refused       planned steps that could not be done and are still wanting
 * @param editions      the story's other editions
 */
public record DeskArticle(long id, long number, String language, int headRevision, Manuscript manuscript, Instant savedAt,
        String savedBy, @Nullable Long authorId, Workflow workflow, Publication publication, @Nullable String slug,
        @Nullable Instant sourceDate, @Nullable Integer waiting, List<Step> steps, List<Step> refused, List<Edition> editions) {

    /** A planned step that is still to come; {@code reason} stands with a withdrawal. */
    public record Step(long id, boolean publishes, @Nullable Integer revision, Instant dueAt, @Nullable String reason, String plannedBy) {}

    record Steps(List<Step> open, List<Step> refused) {}

    public record Edition(long id, String language) {}

    /** A revision without its text: when it was made, by whom and why; the message {@code article.made.<reason>} says it. */
    public record Made(int number, Instant at, String by, String reason) {}

    /** Editors write in any article; reporters in their own, until readers have seen it. */
    public boolean mayBeWrittenBy(Person person) {
        return mayWrite(person, authorId, publication instanceof Publication.Never);
    }

    static boolean mayWrite(Person person, @Nullable Long author, boolean neverPublished) {
        return person.may(Role.EDITOR) || author != null && author == person.id() && neverPublished;
    }

    /** Whether the newsroom's text is not what readers see. */
    public boolean hasUnpublishedChanges() {
        return publication instanceof Publication.Live live && live.revision() != headRevision;
    }
}
