package vn.chieng.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article of a tagged paper with one of its topics hidden. Whatever bears that topic belongs beside it; whether the others and the
 * text lead there is the question.
 *
 * @param hidden null where it has no two topics, so that none is left to go by
 * @param topics all that it has
 */
record Hidden(String key, String language, String story, @Nullable String hidden, List<String> topics, Map<String, Object> line) implements Known {

    /** What editors chose would answer for the score; pictures say nothing of it and lie beside the file. */
    private static final Set<String> NOT_ASKED = Set.of("pins", "bans", "cover");

    /** The editions of a story hide the same topic, if both have it. */
    static Hidden of(Map<String, Object> line, long seed) {
        var key = String.valueOf(line.get("id"));
        var story = String.valueOf(line.getOrDefault("story", key));
        var topics = line.get("topics") instanceof List<?> named ? named.stream().map(String::valueOf).sorted().distinct().toList() : List.<String>of();
        // Seeds that differ little make the first throws alike.
        var dice = new Random((seed * 1_000_003 + story.hashCode()) * 0x9E3779B97F4A7C15L);
        var hidden = topics.size() < 2 ? null : topics.get(dice.nextInt(topics.size()));
        var told = new LinkedHashMap<>(line);
        var left = new ArrayList<>(topics);
        left.remove(hidden);
        told.put("topics", left);
        told.keySet().removeAll(NOT_ASKED);
        return new Hidden(key, String.valueOf(line.get("language")), story, hidden, topics, told);
    }

    @Override
    public boolean isAsked() {
        return hidden != null;
    }

    @Override
    public int grade(Known other) {
        return hidden != null && other instanceof Hidden one && one.language.equals(language) && !one.story.equals(story)
                && one.topics.contains(hidden) ? 1 : 0;
    }
}
