package vn.chieng.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.ArticleCard.After;

/**
 * A page of a list of articles.
 *
 * @param total    of the whole list
 * @param address  of this page
 * @param previous the address of the page before; null on the first
 * @param next     the address of the page after; null on the last
 */
record ArticleList(List<Card> cards, long total, String address, @Nullable String previous, @Nullable String next) {

    static final int SIZE = 20;

    ArticleList ofOneSection() {
        return new ArticleList(cards.stream().map(Card::inItsSection).toList(), total, address, previous, next);
    }

    boolean isFirst() {
        return previous == null;
    }

    /** Where a list comes from. */
    interface Origin {

        List<ArticleCard> after(After start, int limit);

        Optional<After> before(After start, int size);

        long total();
    }
}
