package vn.chieng.section;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A section as a line of an exchange file.
 *
 * @param id    its key
 * @param slugs by language; where there is none the section keeps its own, or gets one from its label
 */
@JsonPropertyOrder({"type", "id", "order", "labels", "slugs"})
@JsonIgnoreProperties(value = "type", allowGetters = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionEntry(String id, int order, Map<String, String> labels, Map<String, String> slugs) {

    public SectionEntry(String id, int order, @Nullable Map<String, String> labels, @Nullable Map<String, String> slugs) {
        this.id = id;
        this.order = order;
        this.labels = sorted(labels);
        this.slugs = sorted(slugs);
    }

    @JsonProperty("type")
    String type() {
        return "section";
    }

    private static Map<String, String> sorted(@Nullable Map<String, String> byLanguage) {
        return byLanguage == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }
}
