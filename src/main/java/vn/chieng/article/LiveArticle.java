package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live article, whole.
 *
 * @param updatedAt    when its present text went live; equals {@code publishedAt} for one that was never changed
 * @param dateInferred whether an import guessed the date: such an article never leads the front page
 * @param topicIds     in no order
 * @param placeIds     in the editor's order
 * @param editions     the story's other live editions
 */
public record LiveArticle(long id, long number, long storyId, String language, String headline, String slug, String standfirst,
        String body, String byline, String source, @Nullable Long sectionId, @Nullable Long coverId, Instant publishedAt,
        Instant updatedAt, boolean dateInferred, List<Long> topicIds, List<Long> placeIds, List<OtherEdition> editions) {

    public record OtherEdition(String language, long number, String slug) {}

    /** The media items that its figures name, in the order of the body. */
    public List<Long> bodyPictures() {
        return BodyPictures.in(body);
    }
}
