package vn.chieng.article;

/** Readers see a new text of this article. */
public record ArticlePublished(long articleId) {}
