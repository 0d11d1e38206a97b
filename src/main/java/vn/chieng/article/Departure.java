package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an export takes it: the mirror of {@link Arrival}.
 *
 * @param manuscript what readers see or saw last; the newsroom's text where they never saw one
 * @param updated    when that text went live, if later than the article's date
 * @param plans      the steps still to come
 */
public record Departure(long id, String key, long number, String language, String storyKey, Manuscript manuscript, Arrival.State state,
        @Nullable Instant published, @Nullable Instant updated, List<Arrival.Plan> plans, Arrival.@Nullable Withdrawn withdrawn,
        List<Arrival.CameWith> related, @Nullable String address) {}
