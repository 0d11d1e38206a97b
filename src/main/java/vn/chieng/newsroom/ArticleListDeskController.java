package vn.chieng.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.DeskList;
import vn.chieng.search.DeskResults;
import vn.chieng.search.DeskSearch;
import vn.chieng.web.Edition;

/** The newsroom's first page: the articles that were asked for, the last saved first, or the best first where words were sought. */
@Controller
class ArticleListDeskController {

    static final int ON_A_PAGE = 50;

    private final DeskList list;
    private final DeskSearch search;
    private final ListPlaces places;
    private final ListAddresses addresses;
    private final ArticleRows rows;

    ArticleListDeskController(DeskList list, DeskSearch search, ListPlaces places, ListAddresses addresses, ArticleRows rows) {
        this.list = list;
        this.search = search;
        this.places = places;
        this.addresses = addresses;
        this.rows = rows;
    }

    @GetMapping("/@newsroom")
    String list(@AuthenticationPrincipal Person by, Edition edition, HttpServletRequest request, Model model) {
        by.must(Role.REPORTER);
        var form = addresses.read(request);
        var filter = places.of(form, edition, model).map(wanted -> form.filter(by, wanted.id()));
        var found = filter.map(it -> form.isSearch() ? sought(form, it, edition, model) : listed(form, it, edition, model)).orElse(List.of());
        rows.show(found, form, by, edition, model);
        return rows.page(edition, model);
    }

    private List<DeskList.Row> listed(ListForm form, DeskList.Filter filter, Edition edition, Model model) {
        var found = list.list(filter, ON_A_PAGE + 1);
        if (found.size() > ON_A_PAGE) {
            model.addAttribute("next", addresses.of(form.after(found.get(ON_A_PAGE - 1).before()), edition));
        }
        return found.stream().limit(ON_A_PAGE).toList();
    }

    private List<DeskList.Row> sought(ListForm form, DeskList.Filter filter, Edition edition, Model model) {
        return switch (search.find(form.q())) {
            case DeskResults.Found(var ids) -> page(list.among(ids, filter, (form.page() - 1) * ON_A_PAGE, ON_A_PAGE), form, edition, model);
            case DeskResults.Away(var why) -> {
                model.addAttribute("away", why.name().toLowerCase(Locale.ROOT));
                yield List.of();
            }
        };
    }

    private List<DeskList.Row> page(DeskList.Found found, ListForm form, Edition edition, Model model) {
        model.addAttribute("total", found.total());
        if (form.page() > 1) {
            model.addAttribute("previous", addresses.of(form.onPage(form.page() - 1), edition));
        }
        if (found.total() > (long) form.page() * ON_A_PAGE) {
            model.addAttribute("next", addresses.of(form.onPage(form.page() + 1), edition));
        }
        return found.rows();
    }
}
