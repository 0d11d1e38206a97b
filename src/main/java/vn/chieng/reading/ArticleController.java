package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.LiveArticle;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** An article by its public number; every other spelling of its address leads to the one that counts. */
@Controller
class ArticleController {

    private final ArticlePages articles;
    private final ArticleReading reading;
    private final Links links;
    private final Wording wording;

    ArticleController(ArticlePages articles, ArticleReading reading, Links links, Wording wording) {
        this.articles = articles;
        this.reading = reading;
        this.links = links;
        this.wording = wording;
    }

    @GetMapping({"/@article/{number:[0-9]{1,18}}", "/@article/{number:[0-9]{1,18}}/{slug}"})
    ModelAndView show(@PathVariable long number, Edition edition, HttpServletRequest request, HttpServletResponse response) {
        return switch (articles.look(number)) {
            case ArticleLookup.Found(var article) when !links.speaks(article.language()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ArticleLookup.Found(var article) when links.article(article).equals(request.getRequestURI()) -> found(article, edition, response);
            case ArticleLookup.Found(var article) -> Links.moved(links.article(article));
            case ArticleLookup.Gone gone -> gone(gone, edition);
            case ArticleLookup.Missing _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView found(LiveArticle article, Edition edition, HttpServletResponse response) {
        var shown = reading.of(article, edition);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, article.updatedAt().toEpochMilli());
        return new ModelAndView("reading/article", Map.of("article", shown, "page", page(article, shown, edition)));
    }

    private Page page(LiveArticle article, ShownArticle shown, Edition edition) {
        var page = Page.of(edition, article.headline()).at(links.article(article))
                .describedAs(article.standfirst().isEmpty() ? null : article.standfirst());
        for (var other : shown.others()) {
            page = page.alsoIn(links.editionOf(other.language()), other.href());
        }
        return page;
    }

    private ModelAndView gone(ArticleLookup.Gone gone, Edition edition) {
        return new ModelAndView("reading/gone", Map.of("page", Page.of(edition, wording.say(edition, "gone.title")),
                "withdrawn", wording.day(edition, gone.withdrawnAt()), "robots", "noindex"), HttpStatus.GONE);
    }
}
