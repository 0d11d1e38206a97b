package vn.chieng.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A topic as an editor types it.
 *
 * @param version which state of the topic was edited
 * @param aliases by language, one a line
 */
public record TopicForm(@Nullable Integer version, @Nullable TopicKind kind, @Nullable Map<String, String> labels,
        @Nullable Map<String, String> descriptions, @Nullable Map<String, String> aliases) {

    public static TopicForm empty() {
        return new TopicForm(0, TopicKind.TOPIC, Map.of(), Map.of(), Map.of());
    }

    static TopicForm of(Topic topic) {
        var lines = new LinkedHashMap<String, String>();
        topic.aliases().forEach((language, aliases) -> lines.put(language, String.join("\n", aliases)));
        return new TopicForm(topic.version(), topic.kind(), topic.labels().byLanguage(), topic.descriptions(), lines);
    }

    public String label(String language) {
        return typed(labels, language);
    }

    public String description(String language) {
        return typed(descriptions, language);
    }

    public String aliases(String language) {
        return typed(aliases, language);
    }

    TopicEntry entry(String key) {
        var lists = new TreeMap<String, List<String>>();
        filled(aliases).forEach((language, lines) -> lists.put(language, lines.lines().filter(line -> !line.isBlank()).toList()));
        return new TopicEntry(key, filled(labels), null, filled(descriptions), lists, (kind == null ? TopicKind.TOPIC : kind).word());
    }

    private static String typed(@Nullable Map<String, String> byLanguage, String language) {
        return byLanguage == null ? "" : byLanguage.getOrDefault(language, "");
    }

    private static Map<String, String> filled(@Nullable Map<String, String> byLanguage) {
        var filled = new TreeMap<String, String>();
        if (byLanguage != null) {
            byLanguage.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    filled.put(language, text.strip());
                }
            });
        }
        return filled;
    }
}
