package vn.chieng.article;

/** Readers do not see this article any more. */
public record ArticleWithdrawn(long articleId) {}
