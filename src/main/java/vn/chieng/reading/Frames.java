package vn.chieng.reading;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Page;

/** What the layout needs to know of pages that stand in every edition. */
@Component
class Frames {

    private final Editions editions;

    Frames(Editions editions) {
        this.editions = editions;
    }

    /** @param address of the page in each edition */
    Page everywhere(Edition edition, String title, Function<Edition, String> address) {
        var page = Page.of(edition, title).at(address.apply(edition));
        for (var other : editions.all()) {
            page = other.equals(edition) ? page : page.alsoIn(other, address.apply(other));
        }
        return page;
    }

    /** The same page as it goes on after its beginning. */
    static Page further(Page page, ArticleList list) {
        return list.isFirst() ? page : page.at(list.address());
    }
}
