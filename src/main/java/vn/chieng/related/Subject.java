package vn.chieng.related;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chieng.article.LiveArticle;

/**
 * The article that others are compared with.
 *
 * @param places       where it happens
 * @param isPlaceNamed whether its desk said so, and not its text alone
 * @param around these and the units above them on its date, but for the province
 */
record Subject(long id, long number, long storyId, String language, Instant date, Set<Long> topics, List<Long> places, boolean isPlaceNamed, Set<Long> around, String headline,
        String standfirst, String body) {

    static Subject of(LiveArticle article, List<Long> places, boolean isPlaceNamed, Set<Long> around) {
        return new Subject(article.id(), article.number(), article.storyId(), article.language(), article.publishedAt(), Set.copyOf(article.topicIds()),
                places, isPlaceNamed, around, article.headline(), article.standfirst(), article.body());
    }
}
