package vn.chieng.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The sentences that invented news is made of, in one language; {@code measure/vocabulary/*.json}. The n-th of a list says the same in each. */
record Vocabulary(List<Subject> subjects, Events events, List<String> background, List<String> quotes, List<String> roles, List<String> given,
        List<String> families, List<String> projects, List<String> captions) {

    record Subject(String id, String domain, String label, List<String> terms, List<String> headlines, List<String> standfirsts, List<String> facts) {}

    record Events(List<String> headlines, List<String> leads, List<String> facts) {}

    static Vocabulary in(String language) {
        try (var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/measure/vocabulary/" + language + ".json"), language)) {
            return JsonMapper.shared().readValue(file, Vocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
