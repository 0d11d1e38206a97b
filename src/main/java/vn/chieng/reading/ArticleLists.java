package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.article.ArticleCard.After;
import vn.chieng.web.Edition;
import vn.chieng.web.Parameters;

/** Turns the pages of lists of articles. */
@Component
class ArticleLists {

    private static final String AFTER = "after";

    private final Cards cards;
    private final Parameters parameters;

    ArticleLists(Cards cards, Parameters parameters) {
        this.cards = cards;
        this.parameters = parameters;
    }

    /** @param address of the list's first page */
    ArticleList page(Edition edition, String address, HttpServletRequest request, ArticleList.Origin origin) {
        var start = Cursor.read(parameters.read(request, AFTER));
        var found = origin.after(start, ArticleList.SIZE + 1);
        var shown = found.stream().limit(ArticleList.SIZE).toList();
        var next = found.size() > shown.size() ? at(edition, address, shown.getLast().after()) : null;
        return start.equals(After.NOTHING)
                ? new ArticleList(cards.of(shown, edition), total(origin, found.size()), address, null, next)
                : new ArticleList(cards.of(shown, edition), origin.total(), at(edition, address, start),
                        origin.before(start, ArticleList.SIZE).map(before -> at(edition, address, before)).orElse(address), next);
    }

    /** A list of one page need not be counted. */
    private static long total(ArticleList.Origin origin, int found) {
        return found <= ArticleList.SIZE ? found : origin.total();
    }

    private String at(Edition edition, String address, After start) {
        return UriComponentsBuilder.fromUriString(address).queryParam(parameters.word(edition, AFTER), Cursor.of(start)).toUriString();
    }
}
