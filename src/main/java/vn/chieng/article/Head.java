package vn.chieng.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The revision that the newsroom goes on from, with what the desk's list shows of it. */
@Embeddable
record Head(@Column(name = "head_revision") int revision, @Column(name = "head_headline") String headline,
        @Column(name = "head_section_id") @Nullable Long sectionId, @Column(name = "head_saved_at") Instant savedAt,
        @Column(name = "head_saved_by") String savedBy) {}
