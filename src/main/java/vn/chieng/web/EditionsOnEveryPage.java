package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may name: the edition it speaks in and the others, the address asked for, and the day. */
@ControllerAdvice
class EditionsOnEveryPage {

    private final Editions editions;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    EditionsOnEveryPage(Editions editions, Addresses addresses, MessageSource messages, Clock clock) {
        this.editions = editions;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("edition")
    Edition edition(HttpServletRequest request) {
        return editions.of(request);
    }

    @ModelAttribute("editions")
    List<Edition> editions() {
        return editions.all();
    }

    @ModelAttribute("addresses")
    Addresses addresses() {
        return addresses;
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The paper's day in the edition's words, for the masthead. */
    @ModelAttribute("today")
    String today(HttpServletRequest request) {
        var locale = editions.of(request).locale();
        var pattern = messages.getMessage("web.today", null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.now(clock));
    }
}
