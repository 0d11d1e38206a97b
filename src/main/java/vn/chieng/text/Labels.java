package vn.chieng.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of one thing by language code; never empty.
 */
public record Labels(Map<String, String> byLanguage) {

    public Labels {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A thing needs a label in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The label in a language; where there is none, the Vietnamese one, then any. */
    public String in(String language) {
        var label = byLanguage.get(language);
        if (label == null) {
            label = byLanguage.get("vi");
        }
        return label == null ? byLanguage.values().iterator().next() : label;
    }
}
