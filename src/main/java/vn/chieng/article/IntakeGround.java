package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is there before a batch of an import comes.
 *
 * @param editions those that the stories of the batch have already
 * @param plans    the open steps of its articles
 * @param shown    what readers see of its articles
 * @param merged   what merged topics that it names went into
 */
record IntakeGround(Set<EditionOf> editions, Map<Article, List<PlannedStep>> plans, Map<Article, Shown> shown, Map<Long, Long> merged) {

    /** A place in a story that one article can take. */
    record EditionOf(long story, String language) {}

    /** A text that readers see, by its digest. */
    record Shown(Instant since, String hash) {}

    @Nullable Shown shown(Article article) {
        return shown.get(article);
    }
}
