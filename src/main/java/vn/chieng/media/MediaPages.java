package vn.chieng.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** What the newsroom's pages of pictures show. */
@Component
class MediaPages {

    private static final String LIST = "/@newsroom/@media";
    private static final String ITEM = "/@newsroom/@media/{}";
    private static final int ON_A_PAGE = 48;

    private final Pictures pictures;
    private final Addresses addresses;
    private final MessageSource messages;

    MediaPages(Pictures pictures, Addresses addresses, MessageSource messages) {
        this.pictures = pictures;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A picture on the list, with the address of its own page. */
    record Card(Picture picture, String address) {}

    String list(Edition edition, @Nullable Long before, PictureForm typed, Model model) {
        var found = pictures.newest(before, ON_A_PAGE + 1, edition.language());
        var shown = found.stream().limit(ON_A_PAGE).map(picture -> card(edition, picture)).toList();
        model.addAttribute("cards", shown);
        model.addAttribute("older", found.size() > shown.size() ? older(edition, shown) : null);
        model.addAttribute("action", addresses.of(edition, LIST));
        return page(edition, "media.title", "media/list", typed, model);
    }

    String edit(Edition edition, long id, PictureForm typed, Model model) {
        model.addAttribute("picture", pictures.of(id, edition.language()).orElseThrow());
        model.addAttribute("action", addresses.of(edition, ITEM, id));
        model.addAttribute("list", addresses.of(edition, LIST));
        return page(edition, "media.edit.title", "media/edit", typed, model);
    }

    void explain(Edition edition, PictureRefusal refusal, Model model) {
        model.addAttribute("problem", say(edition, refusal.message(), refusal.arguments()));
    }

    String say(Edition edition, String message, Object... arguments) {
        return messages.getMessage(message, arguments, edition.locale());
    }

    String redirectTo(Edition edition, long id) {
        return "redirect:" + addresses.of(edition, ITEM, id);
    }

    private String page(Edition edition, String title, String view, PictureForm typed, Model model) {
        model.addAttribute("page", Page.of(edition, say(edition, title)));
        model.addAttribute("typed", typed);
        return view;
    }

    private Card card(Edition edition, Picture picture) {
        return new Card(picture, addresses.of(edition, ITEM, picture.id()));
    }

    private String older(Edition edition, List<Card> shown) {
        return addresses.of(edition, LIST) + "?before=" + shown.getLast().picture().id();
    }
}
