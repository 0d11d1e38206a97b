package vn.chieng.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a live article stands in the list of a topic or a place. */
final class Listing {

    private Listing() {}

    @Embeddable
    record OfTopic(@Column(name = "topic_id") long topicId, String language, Instant publishedAt, long number) {}

    @Embeddable
    record OfPlace(@Column(name = "place_id") long placeId, String language, Instant publishedAt, long number) {}
}
