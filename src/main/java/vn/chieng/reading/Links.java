package vn.chieng.reading;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticle;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Where readers' pages stand. */
@Component
class Links {

    private final Addresses addresses;
    private final Editions editions;

    Links(Addresses addresses, Editions editions) {
        this.addresses = addresses;
        this.editions = editions;
    }

    String of(Edition edition, String template, Object... parts) {
        return addresses.of(edition, template, parts);
    }

    String article(ArticleCard card) {
        return article(editionOf(card.language()), card.number(), card.slug());
    }

    String article(LiveArticle article) {
        return article(editionOf(article.language()), article.number(), article.slug());
    }

    String article(Edition edition, long number, String slug) {
        return addresses.of(edition, "/@article/{}/{}", number, slug);
    }

    /** Whether the paper has an edition in this language. */
    boolean speaks(String language) {
        return editions.in(language).isPresent();
    }

    Edition editionOf(String language) {
        return editions.in(language).orElseGet(editions::first);
    }

    static ModelAndView moved(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
