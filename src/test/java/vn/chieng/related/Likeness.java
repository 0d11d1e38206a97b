package vn.chieng.related;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.chieng.article.LiveArticle;

/** How like other articles are to one, as the index of a paper says; asked again while it takes longer than a page waits. */
public final class Likeness {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Likeness() {}

    public static Map<Long, Double> in(ApplicationContext paper, LiveArticle article) {
        var subject = Subject.of(article, article.placeIds(), true, Set.copyOf(article.placeIds()));
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                return paper.getBean(LikeTexts.class).candidates(subject, Weights.LOOKED_AT);
            } catch (IOException slow) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(slow);
                }
                Thread.onSpinWait();
            }
        }
    }
}
