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
    private Instant savedAt;

    protected WorkingCopy() {}

    WorkingCopy(long article, long account) {
        key = new Key(article, account);
    }

    void keep(Manuscript text, int base, Instant now) {
        manuscript = text;
        baseRevision = base;
        savedAt = now;
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
