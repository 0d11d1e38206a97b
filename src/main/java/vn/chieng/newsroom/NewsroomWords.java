package vn.chieng.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Page;

/** What every page of this module says: its title, its addresses, and times as the newsroom's clock has them. */
@Component
class NewsroomWords {

    static final String LIST = "/@newsroom";
    static final String NEW = "/@newsroom/@articles/@new";
    static final String ARTICLE = "/@newsroom/@articles/{}";
    static final String WORKING_COPY = "/@working-copy";

    private final MessageSource messages;
    private final Addresses addresses;
    private final Editions editions;
    private final Clock clock;

    NewsroomWords(MessageSource messages, Addresses addresses, Editions editions, Clock clock) {
        this.messages = messages;
        this.addresses = addresses;
        this.editions = editions;
        this.clock = clock;
    }

    String say(Edition edition, String message, Object... parts) {
        return messages.getMessage(message, parts, edition.locale());
    }

    String address(Edition edition, String template, Object... parts) {
        return addresses.of(edition, template, parts);
    }

    ArticleLinks links(Edition edition, long id) {
        return new ArticleLinks(addresses, edition, id);
    }

    /** Names the page, in each language at an address of its own, and returns its view. */
    String show(String view, String title, Edition edition, Model model, String template, Object... parts) {
        var page = Page.of(edition, title);
        for (var other : editions.all()) {
            page = other.equals(edition) ? page : page.alsoIn(other, address(other, template, parts));
        }
        model.addAttribute("page", page);
        return view;
    }

    String redirect(RedirectAttributes next, Edition edition, String address, String message, Object... parts) {
        next.addFlashAttribute("flash", say(edition, message, parts));
        return "redirect:" + address;
    }

    String redirectRefusing(RedirectAttributes next, Edition edition, String address, String message, Object... parts) {
        next.addFlashAttribute("flashKind", "error");
        return redirect(next, edition, address, message, parts);
    }

    String time(Edition edition, Instant at) {
        return DateTimeFormatter.ofPattern(say(edition, "newsroom.time"), edition.locale()).format(at.atZone(clock.getZone()));
    }

    /** The time as the paper's zone has it, for fields that people type times into; to the minute. */
    LocalDateTime typed(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone()).withSecond(0).withNano(0);
    }

    Instant instant(LocalDateTime typed) {
        return typed.atZone(clock.getZone()).toInstant();
    }

    Instant now() {
        return clock.instant();
    }

    /** The zone that all times here are in, by its name and its distance: "Giờ Đông Dương (+07:00)". */
    String zone(Edition edition) {
        return DateTimeFormatter.ofPattern("zzzz (xxx)", edition.locale()).format(ZonedDateTime.now(clock));
    }
}
