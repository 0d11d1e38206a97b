package vn.chieng.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.Arrival;

/**
 * An article as its source tells it: what it names, it names by key.
 *
 * @param inferred fields that were guessed: {@code id}, {@code headline}, {@code published}, {@code topics}, {@code places}
 * @param digest   of a text that comes in many renderings; null where the text is what it is
 * @param folder   where files that it names lie; null when it came alone
 */
record ArticleLine(Identity identity, Words words, Names names, Course course, Beside beside, List<String> inferred,
        @Nullable String digest, @Nullable Path folder) {

    record Identity(String id, @Nullable Long number, String language, String story) {}

    /** @param body HTML as it came, its figures by the keys of their pictures */
    record Words(String headline, String standfirst, String body, String byline, String source, String note) {}

    /** @param open names that nothing answered to when it was exported */
    record Names(@Nullable String section, List<String> topics, List<String> places, @Nullable Cover cover, List<String> open) {}

    /** @param key of the picture; empty where the file says it all */
    record Cover(String key, String file, String caption, String credit, String alt) {}

    /** @param state null where the source does not say */
    record Course(Arrival.@Nullable State state, @Nullable Instant published, @Nullable Instant updated,
            List<Arrival.Plan> planned, Arrival.@Nullable Withdrawn withdrawn) {}

    record Beside(List<String> pins, List<String> bans, List<Arrival.CameWith> related, @Nullable String address) {}

    boolean isInferred(String field) {
        return inferred.contains(field);
    }
}
