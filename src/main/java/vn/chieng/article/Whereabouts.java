package vn.chieng.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chieng.place.Gazetteer;
import vn.chieng.topic.Topics;

/** Under what an article is listed, as topics and units stand now: a manuscript names them as they stood when it was written. */
@Component
class Whereabouts {

    private final Gazetteer gazetteer;
    private final Topics topics;
    private final Clock clock;

    Whereabouts(Gazetteer gazetteer, Topics topics, Clock clock) {
        this.gazetteer = gazetteer;
        this.topics = topics;
        this.clock = clock;
    }

    /** The topics, those merged away as what they went into. */
    List<Long> topics(Collection<Long> named) {
        return topics(named, merged(named));
    }

    static List<Long> topics(Collection<Long> named, Map<Long, Long> merged) {
        return named.stream().map(topic -> merged.getOrDefault(topic, topic)).distinct().toList();
    }

    Map<Long, Long> merged(Collection<Long> named) {
        return topics.mergedAmong(named);
    }

    /** The places and all units above them in force on the day, in the paper's zone. */
    Set<Long> around(List<Long> places, Instant on) {
        var day = on.atZone(clock.getZone()).toLocalDate();
        // Most articles name one, and an article's page asks for sixty.
        if (places.size() == 1) {
            return gazetteer.within(places.getFirst(), day);
        }
        var units = new LinkedHashSet<Long>();
        places.forEach(place -> units.addAll(gazetteer.within(place, day)));
        return Collections.unmodifiableSet(units);
    }
}
