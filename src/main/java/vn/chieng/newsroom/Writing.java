package vn.chieng.newsroom;

import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.chieng.account.Person;
import vn.chieng.article.DeskArticle;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.Manuscript;
import vn.chieng.media.PictureForm;
import vn.chieng.web.Edition;

/** From a form to a text that can be saved. */
@Component
class Writing {

    private final DeskArticles articles;
    private final Composition composition;
    private final CoverUpload uploads;
    private final PictureNames pictures;

    Writing(DeskArticles articles, Composition composition, CoverUpload uploads, PictureNames pictures) {
        this.articles = articles;
        this.composition = composition;
        this.uploads = uploads;
        this.pictures = pictures;
    }

    /** @throws AccessDeniedException when the person may not write in it */
    DeskArticle article(Person by, long id) {
        var article = articles.article(id);
        if (!article.mayBeWrittenBy(by)) {
            throw new AccessDeniedException(by.login() + " may not write in article " + article.number());
        }
        return article;
    }

    ManuscriptForm blank(Person by, Edition edition) {
        var signed = new Manuscript("", "", "", by.name(), "", null, List.of(), List.of(), null, "", List.of(), List.of());
        return composition.form(signed, 0, edition.language(), edition);
    }

    ManuscriptForm withUpload(Person by, ManuscriptForm form, PictureForm upload, BindingResult errors, Model model) throws IOException {
        var taken = uploads.take(by, form, upload, errors);
        if (taken != form) {
            model.addAttribute("form", taken).addAttribute("upload", PictureForm.EMPTY);
        }
        return taken;
    }

    Manuscript manuscript(ManuscriptForm form, Manuscript before, BindingResult errors, Edition edition) {
        var text = composition.manuscript(form, before, edition);
        var unknown = pictures.unknown(form.cover(), text.body());
        unknown.stream().filter(name -> !before.body().contains("data-media=\"" + name + "\"")).findFirst()
                .ifPresent(name -> errors.rejectValue(name.equals(form.cover()) ? "cover" : "body", "newsroom.picture.unknown",
                        new Object[] {name}, null));
        return text;
    }

    /** The text that the form was written on. */
    Manuscript base(DeskArticle article, ManuscriptForm form) {
        return articles.manuscript(article.id(), form.baseOrNone()).orElse(article.manuscript());
    }

    String said(Manuscript text, String message) {
        return text.openNames().isEmpty() ? message : message + ".open-names";
    }
}
