package vn.chieng.syndication;

import java.util.List;
import vn.chieng.article.ArticleCard;
import vn.chieng.web.Edition;

/**
 * Articles to follow.
 *
 * @param edition  whose words it speaks
 * @param language of the articles
 * @param title    without the paper's name
 * @param page     the address of the page that shows the same, from the root
 * @param self     the feed's own address, from the root
 * @param articles the newest first
 */
public record Feed(Edition edition, String language, String title, String page, String self, List<ArticleCard> articles) {

    public Feed {
        articles = List.copyOf(articles);
    }
}
