package vn.chieng.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a line of an exchange file; all but the id and the labels may be left out.
 *
 * @param id    its key
 * @param slugs by language; where there is none the topic keeps its own, or gets one from its label
 * @param kind  {@code topic}, {@code organisation} or {@code programme}
 * @param former addresses that lead to it, by language
 * @param mergedInto the key of the topic that it went into; its names and addresses lead there
 */
@JsonPropertyOrder({"type", "id", "labels", "slugs", "descriptions", "aliases", "kind", "former", "merged_into"})
@JsonIgnoreProperties(value = "type", allowGetters = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TopicEntry(String id, Map<String, String> labels, Map<String, String> slugs, Map<String, String> descriptions,
        Map<String, List<String>> aliases, String kind, Map<String, List<String>> former,
        @JsonProperty("merged_into") @Nullable String mergedInto) {

    public TopicEntry(String id, @Nullable Map<String, String> labels, @Nullable Map<String, String> slugs,
            @Nullable Map<String, String> descriptions, @Nullable Map<String, List<String>> aliases, @Nullable String kind,
            @Nullable Map<String, List<String>> former, @JsonProperty("merged_into") @Nullable String mergedInto) {
        this.id = id;
        this.labels = sorted(labels);
        this.slugs = sorted(slugs);
        this.descriptions = sorted(descriptions);
        this.aliases = sorted(aliases);
        this.kind = kind == null ? TopicKind.TOPIC.word() : kind;
        this.former = sorted(former);
        this.mergedInto = mergedInto;
    }

    public TopicEntry(String id, @Nullable Map<String, String> labels, @Nullable Map<String, String> slugs,
            @Nullable Map<String, String> descriptions, @Nullable Map<String, List<String>> aliases, @Nullable String kind) {
        this(id, labels, slugs, descriptions, aliases, kind, null, null);
    }

    /** A topic of which only the names are known. */
    public static TopicEntry named(String id, Map<String, String> labels) {
        return new TopicEntry(id, labels, null, null, null, null);
    }

    @JsonProperty("type")
    String type() {
        return "topic";
    }

    private static <V> Map<String, V> sorted(@Nullable Map<String, V> byLanguage) {
        return byLanguage == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }
}
