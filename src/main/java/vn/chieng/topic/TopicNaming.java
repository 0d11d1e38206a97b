package vn.chieng.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.text.Slug;
import vn.chieng.topic.TopicRefused.Reason;

/** Gives topics their names, keys and addresses, and sees that no two topics share one. */
@Component
class TopicNaming {

    private static final String FALLBACK = "chu-de";

    private final StoredTopics stored;

    TopicNaming(StoredTopics stored) {
        this.stored = stored;
    }

    /** @param before what an address is kept from; null when it follows the label */
    Map<String, TopicName> names(TopicEntry entry, long topic, @Nullable TopicEntry before) throws TopicRefused {
        if (entry.labels().isEmpty() || entry.labels().values().stream().anyMatch(String::isBlank)) {
            throw new TopicRefused(Reason.NO_LABEL, entry.id());
        }
        var names = new TreeMap<String, TopicName>();
        entry.labels().forEach((language, label) ->
                names.put(language, TopicName.of(label, slug(entry, topic, before, language), entry.descriptions().get(language))));
        return names;
    }

    List<TopicAlias> aliases(TopicEntry entry) {
        var aliases = new ArrayList<TopicAlias>();
        entry.aliases().forEach((language, names) ->
                names.stream().filter(name -> !name.isBlank()).forEach(name -> aliases.add(TopicAlias.of(language, name))));
        return aliases.stream().distinct().toList();
    }

    /** Addresses that a line says the topic once had, but those that are its own or another's now. */
    List<FormerSlug> former(TopicEntry entry, Map<String, TopicName> names, long topic) {
        var former = new ArrayList<FormerSlug>();
        entry.former().forEach((language, slugs) -> slugs.stream()
                .filter(slug -> slug.equals(Slug.of(slug, "")) && !slug.isEmpty())
                .filter(slug -> !names.containsKey(language) || !names.get(language).slug().equals(slug))
                .filter(slug -> !stored.hasSlug(language, slug, topic))
                .forEach(slug -> former.add(new FormerSlug(language, slug))));
        return former;
    }

    /** A key that no topic has. */
    String newKey(String label) {
        return Slug.unique(Slug.of(label, FALLBACK), stored::hasKey);
    }

    private String slug(TopicEntry entry, long topic, @Nullable TopicEntry before, String language) {
        var label = entry.labels().getOrDefault(language, "");
        var kept = before == null ? null : before.slugs().get(language);
        var wanted = entry.slugs().getOrDefault(language, kept == null ? label : kept);
        var slug = Slug.of(wanted, Slug.of(entry.id(), FALLBACK));
        return Slug.unique(slug, candidate -> stored.hasSlug(language, candidate, topic));
    }
}
