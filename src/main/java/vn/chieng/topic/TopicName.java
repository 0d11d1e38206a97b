package vn.chieng.topic;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Folding;

/** What a topic is called in one language, and its address there. */
@Embeddable
record TopicName(String label, String slug, @Nullable String description, String folded) {

    static TopicName of(String label, String slug, @Nullable String description) {
        var words = description == null || description.isBlank() ? null : description.strip();
        return new TopicName(label.strip(), slug, words, Folding.fold(label.strip()));
    }
}
