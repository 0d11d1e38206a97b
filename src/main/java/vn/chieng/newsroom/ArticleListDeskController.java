package vn.chieng.newsroom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.DeskList;
import vn.chieng.search.DeskResults;
import vn.chieng.search.DeskSearch;
import vn.chieng.web.Edition;

/** The newsroom's first page: every article, the last saved first, or those that have the words sought. */
@Controller
class ArticleListDeskController {

    private static final int ON_A_PAGE = 50;
    private static final int FOUND = 100;

    private final DeskList list;
    private final DeskSearch search;
    private final PlaceLines places;
    private final ArticleRows rows;

    ArticleListDeskController(DeskList list, DeskSearch search, PlaceLines places, ArticleRows rows) {
        this.list = list;
        this.search = search;
        this.places = places;
        this.rows = rows;
    }

    @GetMapping("/@newsroom")
    String list(@AuthenticationPrincipal Person by, @ModelAttribute("form") ListForm form, Edition edition, Model model) {
        by.must(Role.REPORTER);
        var found = form.isSearch() ? sought(form, model) : filtered(by, form, edition, model);
        rows.show(found, by, edition, model);
        return rows.page(edition, model);
    }

    private List<DeskList.Row> sought(ListForm form, Model model) {
        return switch (search.find(String.valueOf(form.q()), FOUND)) {
            case DeskResults.Found(var ids) -> list.rows(ids);
            case DeskResults.Away(var why) -> {
                model.addAttribute("away", why.name().toLowerCase());
                yield List.of();
            }
        };
    }

    private List<DeskList.Row> filtered(Person by, ListForm form, Edition edition, Model model) {
        var place = place(form, edition, model);
        var found = place.isEmpty() ? List.<DeskList.Row>of() : list.list(form.filter(by, place.get().id()), ON_A_PAGE + 1);
        if (found.size() > ON_A_PAGE) {
            model.addAttribute("next", form.after(rows.list(edition), found.get(ON_A_PAGE - 1).before()));
        }
        return found.stream().limit(ON_A_PAGE).toList();
    }

    private record Wanted(@Nullable Long id) {}

    /** Empty when a place was asked for and is not known, or is not the only one of its name: the page offers what it may be. */
    private Optional<Wanted> place(ListForm form, Edition edition, Model model) {
        if (ListForm.isEmpty(form.place())) {
            return Optional.of(new Wanted(null));
        }
        var read = places.read(String.valueOf(form.place()), List.of(), edition);
        if (read.ids().isEmpty()) {
            model.addAttribute("placeChoices", places.choices(String.valueOf(form.place()), edition));
        }
        return read.ids().stream().findFirst().map(Wanted::new);
    }
}
