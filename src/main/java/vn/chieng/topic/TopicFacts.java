package vn.chieng.topic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Labels;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** What a page says of a topic, in all its languages. */
public record TopicFacts(long id, String key, TopicKind kind, Labels labels, Labels slugs, Map<String, String> descriptions) {

    public @Nullable String description(String language) {
        return descriptions.get(language);
    }

    TopicCard card(Addresses addresses, Edition edition) {
        var language = edition.language();
        return new TopicCard(id, key, labels.in(language), addresses.of(edition, "/@topic/{}", slugs.in(language)));
    }
}
