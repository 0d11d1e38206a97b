package vn.chieng.article;

import java.time.Instant;

/** Whether readers see an article, since when, and if not any more, by whose word and why. */
public sealed interface Publication {

    record Never() implements Publication {}

    /**
     * @param revision the revision that readers see
     * @param since    the article's date: when it first went live
     * @param updated  when the text that readers see went live; equals {@code since} until it is published again
     */
    record Live(int revision, Instant since, Instant updated) implements Publication {}

    /** Gone for readers, kept for inspection. */
    record Withdrawn(Instant at, String by, String why) implements Publication {}
}
