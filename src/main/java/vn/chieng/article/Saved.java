package vn.chieng.article;

import java.time.Instant;

/** What became of a text that someone saved. */
public sealed interface Saved {

    /** It is the newest revision now. */
    record Kept(int revision) implements Saved {}

    /**
     * Someone else saved in between. The text given is kept as the person's working copy, unless they have other unsaved text that
     * it would replace; nothing was overwritten.
     *
     * @param revision the newest revision, which the text given did not know
     */
    record Conflict(int revision, Manuscript theirs, String by, Instant at) implements Saved {}
}
