package vn.chieng.article;

import java.time.Instant;

/** How far the newsroom is with its text; says nothing of what readers see. */
public sealed interface Workflow {

    Instant since();

    String by();

    record Drafting(Instant since, String by) implements Workflow {}

    record Ready(Instant since, String by) implements Workflow {}
}
