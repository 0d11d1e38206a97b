package vn.chieng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.place.PlaceCard;
import vn.chieng.topic.TopicCard;

/** @param neighbours the topics that often stand beside it */
record ShownTopic(String label, @Nullable String description, List<PlaceCard> places, List<TopicCard> neighbours) {}
