package vn.chieng.newsroom;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.article.Manuscript;
import vn.chieng.media.PictureForm;
import vn.chieng.media.Pictures;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** The form of an article, and what it offers to choose from. */
@Component
class FormChoices {

    private static final int PICTURES = 24;

    private final Composition composition;
    private final Sections sections;
    private final Pictures pictures;
    private final PictureNames pictureNames;

    FormChoices(Composition composition, Sections sections, Pictures pictures, PictureNames pictureNames) {
        this.composition = composition;
        this.sections = sections;
        this.pictures = pictures;
        this.pictureNames = pictureNames;
    }

    ManuscriptForm form(Manuscript text, int base, String language, Edition edition) {
        return composition.form(text, base, language, edition);
    }

    void put(ManuscriptForm form, Manuscript newest, Edition edition, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        if (!model.containsAttribute("upload")) {
            model.addAttribute("upload", PictureForm.EMPTY);
        }
        var cover = pictureNames.id(form.cover());
        model.addAttribute("sectionChoices", sections.cards(edition));
        model.addAttribute("pictures", pictures.newest(null, PICTURES, edition.language()));
        model.addAttribute("coverPicture", cover == null ? null : pictures.of(cover, edition.language()).orElse(null));
        model.addAttribute("openNames", composition.openNames(newest, edition));
        model.addAttribute("inferred", newest.inferred());
    }
}
