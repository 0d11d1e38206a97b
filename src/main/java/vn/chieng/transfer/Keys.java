package vn.chieng.transfer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.media.Picture;
import vn.chieng.media.Pictures;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.section.Section;
import vn.chieng.section.Sections;
import vn.chieng.topic.TopicFacts;
import vn.chieng.topic.Topics;

/** What the paper's own numbers are called in the exchange format, and what stands under a key. */
@Component
class Keys {

    private final Sections sections;
    private final Topics topics;
    private final Gazetteer places;
    private final Pictures pictures;

    Keys(Sections sections, Topics topics, Gazetteer places, Pictures pictures) {
        this.sections = sections;
        this.topics = topics;
        this.places = places;
        this.pictures = pictures;
    }

    @Nullable String section(long id) {
        return sections.byId(id).map(Section::key).orElse(null);
    }

    @Nullable String topic(long id) {
        return topics.byId(id).map(TopicFacts::key).orElse(null);
    }

    @Nullable String place(long id) {
        return places.byId(id).map(Place::key).orElse(null);
    }

    @Nullable Long sectionId(String name) {
        return sections.byKey(name).map(Section::id).orElseGet(() -> sections.inOrder().stream()
                .filter(section -> section.labels().byLanguage().containsValue(name)).map(Section::id).findFirst().orElse(null));
    }

    /** By key, label or another name. */
    @Nullable Long topicId(String name) {
        return topics.byKey(name).or(() -> topics.named(name)).orElse(null);
    }

    @Nullable Long placeId(String key) {
        return places.byKey(key).map(Place::id).orElse(null);
    }

    @Nullable Long pictureId(String key) {
        return pictures.ofKeys(List.of(key), "").values().stream().map(Picture::id).findFirst().orElse(null);
    }

    /** Every topic and picture, so that an export need not ask for each of each article. */
    Names all() {
        return new Names(this, topics.keys(), pictures.keys());
    }

    /** @param topics keys by id; a topic merged away goes by the one it went into */
    record Names(Keys keys, Map<Long, String> topics, Map<Long, String> pictures) {

        @Nullable String section(long id) {
            return keys.section(id);
        }

        @Nullable String topic(long id) {
            return topics.get(id);
        }

        @Nullable String place(long id) {
            return keys.place(id);
        }

        @Nullable String picture(long id) {
            return pictures.get(id);
        }
    }
}
