package vn.chieng.article;

import java.time.Instant;

/** What stands under a public number. */
public sealed interface ArticleLookup {

    record Found(LiveArticle article) implements ArticleLookup {}

    /** Withdrawn from readers; a notice stands in its place. */
    record Gone(String language, Instant withdrawnAt) implements ArticleLookup {}

    record Missing() implements ArticleLookup {}
}
