package vn.chieng.search;

import java.util.List;
import vn.chieng.article.ArticleCard;

/**
 * A result.
 *
 * @param headline the card's headline in pieces
 * @param passage  what the text says of what was looked for, in pieces; empty when there is no text
 * @param byline   who wrote it, in pieces, where that says more of what was looked for than the passage does; empty elsewhere
 */
public record Hit(ArticleCard card, List<Segment> headline, List<Segment> passage, List<Segment> byline) {

    public Hit {
        headline = List.copyOf(headline);
        passage = List.copyOf(passage);
        byline = List.copyOf(byline);
    }
}
