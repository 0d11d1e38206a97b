package vn.chieng.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chieng.web.Edition;
import vn.chieng.web.Page;

/** The words that this module's pages are headed with. */
@Component
class StaffPages {

    private final MessageSource messages;
    private final Clock clock;

    StaffPages(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Names the page and returns its view. */
    String show(String view, String title, Edition edition, Model model) {
        model.addAttribute("page", Page.of(edition, say(title, edition.locale())));
        return view;
    }

    String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(at.atZone(clock.getZone()));
    }

    /** The minute after it, so that a time to come back at is never too early. */
    String nextMinute(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.plusSeconds(60).atZone(clock.getZone()));
    }

    String say(String key, Locale locale, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
