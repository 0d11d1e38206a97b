package vn.chieng.article;

/** What came of starting a story in another language. */
public sealed interface StartedEdition {

    record Started(long articleId) implements StartedEdition {}

    /** The story has an edition in that language. */
    record Exists(long articleId) implements StartedEdition {}
}
