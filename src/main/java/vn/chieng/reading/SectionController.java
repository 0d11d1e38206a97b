package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chieng.section.Section;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** A section's articles, the newest first. */
@Controller
class SectionController {

    private final Sections sections;
    private final Origins origins;
    private final ArticleLists lists;
    private final Frames frames;

    SectionController(Sections sections, Origins origins, ArticleLists lists, Frames frames) {
        this.sections = sections;
        this.origins = origins;
        this.lists = lists;
        this.frames = frames;
    }

    @GetMapping("/@section/{slug}")
    String show(@PathVariable String slug, Edition edition, HttpServletRequest request, Model model) {
        var section = sections.bySlug(edition.language(), slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = frames.everywhere(edition, label(section, edition), other -> sections.card(section, other).href());
        var list = lists.page(edition, page.address(), request, origins.inSection(section.id(), edition.language())).ofOneSection();
        model.addAttribute("page", Frames.further(page, list)).addAttribute("list", list);
        return "reading/section";
    }

    private static String label(Section section, Edition edition) {
        return section.labels().in(edition.language());
    }
}
