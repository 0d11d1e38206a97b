package vn.chieng.newsroom;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.chieng.account.Person;
import vn.chieng.media.MediaLibrary;
import vn.chieng.media.PictureForm;
import vn.chieng.media.PictureRefused;
import vn.chieng.web.Editions;

/** Takes the picture that came with an article's form into the library, as the article's own. */
@Component
class CoverUpload {

    private final MediaLibrary library;
    private final Editions editions;

    CoverUpload(MediaLibrary library, Editions editions) {
        this.library = library;
        this.editions = editions;
    }

    /** The form with the new picture; it stays in the library whatever becomes of the form. */
    ManuscriptForm take(Person by, ManuscriptForm form, PictureForm upload, BindingResult errors) throws IOException {
        if (upload.isEmptyHanded()) {
            return form;
        }
        try (var bytes = upload.file().getInputStream()) {
            return form.withCover(String.valueOf(library.add(by, bytes, upload.texts(editions.all()))));
        } catch (PictureRefused refused) {
            errors.rejectValue("cover", refused.refusal().message(), refused.refusal().arguments(), null);
            return form;
        }
    }
}
