package vn.chieng.frontpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.ArticleCard;

/**
 * The front page (trang nhất); no article stands on it twice.
 *
 * @param lead    null while the paper has nothing that may lead
 * @param seconds what stands beside it
 * @param rows    the sections that have more to show, in their order
 */
public record Front(@Nullable ArticleCard lead, List<ArticleCard> seconds, List<Row> rows) {

    public record Row(long sectionId, List<ArticleCard> cards) {}

    public boolean isEmpty() {
        return lead == null && seconds.isEmpty() && rows.isEmpty();
    }
}
