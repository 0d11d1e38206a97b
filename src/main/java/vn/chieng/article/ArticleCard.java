package vn.chieng.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a live article.
 *
 * @param revision the one that readers see
 */
public record ArticleCard(long id, long number, String language, String headline, String slug, String standfirst,
        Instant publishedAt, @Nullable Long sectionId, @Nullable Long coverId, int revision) {

    /** Where the list goes on after this card. */
    public After after() {
        return new After(publishedAt, number);
    }

    /** A place in a list that runs from the newest to the oldest, ties by number. */
    public record After(Instant publishedAt, long number) {

        /** Before the newest. */
        public static final After NOTHING = new After(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);
    }
}
