package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.section.SectionDesk;
import vn.chieng.section.SectionEntry;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;
import vn.chieng.topic.TopicRefused;

/** Finds what the articles of one import name, or makes it if the import may. */
final class Naming {

    /** What an article names, found; the others stay open. */
    record Found(@Nullable Long section, List<Long> topics, List<Long> places, Set<String> open) {}

    private final Person by;
    private final boolean mayCreate;
    private final SectionDesk sections;
    private final TopicDesk topics;
    private final Function<String, @Nullable Long> sectionIds;
    private final Remembered<String, Long> topicIds;
    private final Function<String, @Nullable Long> placeIds;

    Naming(Person by, boolean mayCreate, SectionDesk sections, TopicDesk topics, Keys keys) {
        this.by = by;
        this.mayCreate = mayCreate;
        this.sections = sections;
        this.topics = topics;
        sectionIds = keys::sectionId;
        topicIds = new Remembered<>(keys::topicId);
        placeIds = keys::placeId;
    }

    Found find(ArticleLine line) throws Refused {
        var names = line.names();
        var language = line.identity().language();
        var open = new LinkedHashSet<String>();
        var section = names.section() == null ? null : section(names.section(), language, open);
        var topicsFound = new ArrayList<Long>();
        for (var topic : names.topics()) {
            add(topic(topic, language), "topic:" + topic, topicsFound, open);
        }
        var placesFound = new ArrayList<Long>();
        names.places().forEach(place -> add(placeIds.apply(place), "place:" + place, placesFound, open));
        for (var name : names.open()) {
            addAgain(name, topicsFound, placesFound, open);
        }
        return new Found(section, topicsFound.stream().distinct().toList(), placesFound.stream().distinct().toList(), open);
    }

    /** What was open when it was exported may be known here. */
    private void addAgain(String name, List<Long> topicsFound, List<Long> placesFound, Set<String> open) {
        if (name.startsWith("topic:")) {
            add(topicIds.of(name.substring(6)), name, topicsFound, open);
        } else if (name.startsWith("place:")) {
            add(placeIds.apply(name.substring(6)), name, placesFound, open);
        } else {
            open.add(name);
        }
    }

    private static void add(@Nullable Long id, String name, List<Long> found, Set<String> open) {
        if (id == null) {
            open.add(name);
        } else {
            found.add(id);
        }
    }

    private @Nullable Long section(String name, String language, Set<String> open) {
        var known = sectionIds.apply(name);
        if (known == null && mayCreate) {
            var last = sections.entries().stream().mapToInt(SectionEntry::order).max().orElse(0);
            sections.take(by, new SectionEntry(name, last + 1, Map.of(language, name), null));
            known = sectionIds.apply(name);
        }
        if (known == null) {
            open.add("section:" + name);
        }
        return known;
    }

    private @Nullable Long topic(String name, String language) throws Refused {
        var known = topicIds.of(name);
        if (known != null || !mayCreate) {
            return known;
        }
        try {
            topics.take(by, TopicEntry.named(name, Map.of(language, name)));
            topicIds.askAgain();
            return topicIds.of(name);
        } catch (TopicRefused refused) {
            throw new Refused(Reason.TOPIC_REFUSED, name);
        }
    }
}
