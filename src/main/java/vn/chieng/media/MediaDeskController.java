package vn.chieng.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.account.Person;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** The newsroom's pages of pictures: take one in, look through them, say what they show. */
@Controller
class MediaDeskController {

    private final MediaLibrary library;
    private final MediaItems items;
    private final MediaPages pages;
    private final Editions editions;

    MediaDeskController(MediaLibrary library, MediaItems items, MediaPages pages, Editions editions) {
        this.library = library;
        this.items = items;
        this.pages = pages;
        this.editions = editions;
    }

    @GetMapping("/@newsroom/@media")
    String list(Edition edition, @RequestParam(required = false) @Nullable Long before, Model model) {
        return pages.list(edition, before, PictureForm.EMPTY, model);
    }

    @PostMapping("/@newsroom/@media")
    String create(@AuthenticationPrincipal Person by, Edition edition, @ModelAttribute("typed") PictureForm form, Model model,
            RedirectAttributes next) throws IOException {
        try {
            var id = add(by, form);
            next.addFlashAttribute("flash", pages.say(edition, "media.added"));
            return pages.redirectTo(edition, id);
        } catch (PictureRefused refused) {
            pages.explain(edition, refused.refusal(), model);
            return pages.list(edition, null, form, model);
        }
    }

    @GetMapping("/@newsroom/@media/{id:[0-9]{1,18}}")
    String edit(Edition edition, @PathVariable long id, Model model) {
        return pages.edit(edition, id, PictureForm.of(item(id)), model);
    }

    @PostMapping("/@newsroom/@media/{id:[0-9]{1,18}}")
    String update(@AuthenticationPrincipal Person by, Edition edition, @PathVariable long id,
            @ModelAttribute("typed") PictureForm form, Model model, RedirectAttributes next) {
        var item = item(id);
        try {
            var version = form.version() == null ? item.version() : form.version();
            library.describe(by, id, version, form.texts(editions.all()), form.focus());
            next.addFlashAttribute("flash", pages.say(edition, "media.saved"));
            return pages.redirectTo(edition, id);
        } catch (PictureRefused refused) {
            pages.explain(edition, refused.refusal(), model);
            model.addAttribute("saved", PictureForm.of(item));
            return pages.edit(edition, id, form.against(item.version()), model);
        }
    }

    private long add(Person by, PictureForm form) throws IOException, PictureRefused {
        if (form.isEmptyHanded()) {
            throw new PictureRefused(new PictureRefusal.NoFile());
        }
        try (var upload = form.file().getInputStream()) {
            return library.add(by, upload, form.texts(editions.all()));
        }
    }

    private MediaItem item(long id) {
        return items.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
