package vn.chieng.related;

import vn.chieng.article.ArticleCard;

/** An article that belongs beside another, and why, in the reader's words. */
public record RelatedArticle(ArticleCard card, String reason) {}
