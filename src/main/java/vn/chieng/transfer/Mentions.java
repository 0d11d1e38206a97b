package vn.chieng.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chieng.place.PlaceFinder;
import vn.chieng.topic.TopicFinder;

/** Proposes, by key, the places and topics that a text names. */
@Component
class Mentions {

    record Found(List<String> places, List<String> topics) {}

    private static final int MOST_LETTERS = 200_000;

    private final PlaceFinder places;
    private final TopicFinder topics;
    private final Keys keys;

    Mentions(PlaceFinder places, TopicFinder topics, Keys keys) {
        this.places = places;
        this.topics = topics;
        this.keys = keys;
    }

    /** Reads the beginning of a text that no reader would read to its end. */
    Found in(String whole, LocalDate on, String language) {
        var text = whole.substring(0, Math.min(whole.length(), MOST_LETTERS));
        return new Found(
                places.find(text, on, language).stream().map(found -> keys.place(found.place())).filter(Objects::nonNull).distinct().toList(),
                topics.find(text, language).stream().map(found -> keys.topic(found.topic())).filter(Objects::nonNull).distinct().toList());
    }
}
