package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an import brings it, with everything that it names resolved.
 *
 * @param key        the importer's id, unique with the language
 * @param number     the public number it would like; null for any
 * @param storyKey   what joins it to its other editions
 * @param manuscript already {@linkplain Manuscript#cleaned() cleaned}
 * @param published  its date; needed when it arrives live or withdrawn
 * @param updated    when the text it brings went live, if later than its date
 * @param withdrawn  needed when it arrives withdrawn
 * @param address    where it stood on an older site, from the root
 * @param hash       a digest of all that the import says of it: the same digest again changes nothing
 */
public record Arrival(String key, @Nullable Long number, String language, String storyKey, Manuscript manuscript, State state,
        @Nullable Instant published, @Nullable Instant updated, List<Plan> plans, @Nullable Withdrawn withdrawn,
        List<CameWith> related, @Nullable String address, String hash) {

    public enum State { DRAFT, LIVE, WITHDRAWN }

    /** @param reason why it will be withdrawn; null when it will be published */
    public record Plan(boolean publish, Instant at, @Nullable String reason) {}

    public record Withdrawn(Instant at, String reason) {}

    /** An entry of the list that stood beside the article: a candidate, not a judgement. */
    public record CameWith(String headline, String standfirst) {}

    Edition edition() {
        return new Edition(key, language);
    }

    record Edition(String key, String language) {}
}
