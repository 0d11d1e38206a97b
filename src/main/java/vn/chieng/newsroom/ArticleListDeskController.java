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
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** The newsroom's first page: every article, the last saved first. */
@Controller
class ArticleListDeskController {

    private static final int ON_A_PAGE = 50;

    private final DeskList list;
    private final PlaceLines places;
    private final Sections sections;
    private final ArticleRows rows;

    ArticleListDeskController(DeskList list, PlaceLines places, Sections sections, ArticleRows rows) {
        this.list = list;
        this.places = places;
        this.sections = sections;
        this.rows = rows;
    }

    @GetMapping("/@newsroom")
    String list(@AuthenticationPrincipal Person by, @ModelAttribute("form") ListForm form, Edition edition, Model model) {
        by.must(Role.REPORTER);
        var place = place(form, edition, model);
        var found = place.isEmpty() ? List.<DeskList.Row>of()
                : list.list(form.filter(by, place.get().id()), ON_A_PAGE + 1);
        rows.show(found.stream().limit(ON_A_PAGE).toList(), by, edition, model);
        if (found.size() > ON_A_PAGE) {
            model.addAttribute("next", form.after(rows.list(edition), found.get(ON_A_PAGE - 1).before()));
        }
        model.addAttribute("states", DeskList.State.values()).addAttribute("sectionChoices", sections.cards(edition));
        return rows.page(edition, model);
    }

    private record Wanted(@Nullable Long id) {}

    /** Empty when a place was asked for and is not known, or is not the only one of its name: the page offers what it may be. */
    private Optional<Wanted> place(ListForm form, Edition edition, Model model) {
        if (form.place() == null || form.place().isBlank()) {
            return Optional.of(new Wanted(null));
        }
        var read = places.read(form.place(), List.of(), edition);
        if (read.ids().isEmpty()) {
            model.addAttribute("placeChoices", places.choices(form.place(), edition));
        }
        return read.ids().stream().findFirst().map(Wanted::new);
    }
}
