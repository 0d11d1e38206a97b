package vn.chieng.section;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chieng.web.Editions;

/** Gives every page the navigation of its edition. */
@ControllerAdvice
class SectionsOnEveryPage {

    private final Sections sections;
    private final Editions editions;

    SectionsOnEveryPage(Sections sections, Editions editions) {
        this.sections = sections;
        this.editions = editions;
    }

    @ModelAttribute("sections")
    List<SectionCard> sections(HttpServletRequest request) {
        return sections.cards(editions.of(request));
    }
}
