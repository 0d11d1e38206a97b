package vn.chieng.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** What one person is writing (bản đang viết): kept as it is typed, seen by nobody else, made a revision when saved. */
@Entity
class WorkingCopy {

    @Embeddable
    record Key(long articleId, long accountId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Manuscript manuscript;
    private int baseRevision;
    private String sitting;
    private Instant savedAt;

    protected WorkingCopy() {}

    WorkingCopy(long article, long account) {
        key = new Key(article, account);
    }

    void keep(Manuscript text, int base, Sitting where, Instant now) {
        manuscript = text;
        baseRevision = base;
        sitting = where.own();
        savedAt = now;
    }

    /** Whether nothing would be lost if what was written there took this copy's place. */
    boolean isKnownTo(Sitting where, Manuscript text) {
        return where.knows(sitting) || manuscript.equals(text);
    }

    String sitting() {
        return sitting;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    int baseRevision() {
        return baseRevision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
