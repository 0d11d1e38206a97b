package vn.chieng.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an article was taken from readers, by whom and why. */
@Embeddable
record Withdrawal(@Column(name = "withdrawn_at") Instant at, @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawn_why") String why) {

    Publication.Withdrawn publication() {
        return new Publication.Withdrawn(at, by, why);
    }
}
