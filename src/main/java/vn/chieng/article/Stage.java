package vn.chieng.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The workflow as it is kept; {@link Workflow} is how it is spoken of. */
@Embeddable
record Stage(@Enumerated(EnumType.STRING) @Column(name = "workflow") Name name,
        @Column(name = "workflow_since") Instant since, @Column(name = "workflow_by") String by) {

    enum Name { DRAFTING, READY }

    Workflow workflow() {
        return switch (name) {
            case DRAFTING -> new Workflow.Drafting(since, by);
            case READY -> new Workflow.Ready(since, by);
        };
    }
}
