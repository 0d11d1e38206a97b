package vn.chieng.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The sentences that invented news is made of, in one language; {@code measure/vocabulary/*.json}. The n-th of a list says the same in each. */
record Vocabulary(List<Subject> subjects, Events events, List<String> background, List<String> quotes, List<String> roles, List<String> given,
        List<String> families, List<String> projects, List<String> captions, Particulars particulars) {

    record Subject(String id, String domain, String label, List<String> terms, List<String> headlines, List<String> standfirsts, List<String> facts) {}

    record Events(List<String> headlines, List<String> leads, List<String> facts) {}

    /**
     * What few texts tell.
     *
     * @param sites  kinds of places, each with a gap for the name
     * @param groups likewise, of those who do something together
     * @param wares  what is made, grown or sold
     * @param first  what a name begins with
     * @param second what it ends with
     * @param echoes what takes up some words of the headline as they stand there
     */
    record Particulars(List<String> sites, List<String> groups, List<String> wares, List<String> first, List<String> second, List<String> echoes,
            List<Story> stories) {}

    /** The lead and the facts tell the headline's news in other words, with the same names and figures. */
    record Story(String headline, String lead, List<String> facts) {}

    static Vocabulary in(String language) {
        try (var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/measure/vocabulary/" + language + ".json"), language)) {
            return JsonMapper.shared().readValue(file, Vocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
