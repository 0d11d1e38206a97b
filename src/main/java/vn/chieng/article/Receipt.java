package vn.chieng.article;

/** What became of an {@link Arrival}. */
public sealed interface Receipt {

    record Added(long articleId, long number) implements Receipt {}

    record Changed(long articleId, long number) implements Receipt {}

    record Unchanged(long articleId, long number) implements Receipt {}

    /** People have changed or withdrawn the article since; what came is kept as a revision that waits for an editor. */
    record Waiting(long articleId, long number) implements Receipt {}

    /** The story has another article in this language. */
    record EditionExists() implements Receipt {}
}
