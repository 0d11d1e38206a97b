package vn.chieng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.media.Picture;
import vn.chieng.place.PlaceCard;
import vn.chieng.section.SectionCard;
import vn.chieng.topic.TopicCard;

/**
 * An article as its page shows it.
 *
 * @param updated null where the text never changed
 * @param around  what it belongs to
 * @param body    HTML, set for readers
 */
record ShownArticle(String headline, String standfirst, String byline, String source, Dated published, @Nullable Dated updated,
        boolean dateInferred, Around around, @Nullable Picture cover, String body, List<Other> others, List<RelatedCard> related) {

    /** @param beside topics that often stand with the article's own */
    record Around(@Nullable SectionCard section, List<PlaceCard> places, List<TopicCard> topics, List<TopicCard> beside) {}

    /** The same story in another language. */
    record Other(String language, String href) {}

    record RelatedCard(Card card, String reason) {}
}
