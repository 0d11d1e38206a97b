package vn.chieng.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chieng.web.Edition;

/** Texts and dates in the words of an edition; days are the paper's. */
@Component
class Wording {

    private final MessageSource messages;
    private final Clock clock;

    Wording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String say(Edition edition, String key, Object... arguments) {
        return messages.getMessage("reading." + key, arguments, edition.locale());
    }

    /** The name of a language in itself. */
    String language(Edition edition, String code) {
        return messages.getMessage("web.language." + code, null, code, edition.locale());
    }

    /** The day of a list: short, in figures where the language is used to them. */
    Dated day(Edition edition, Instant time) {
        return new Dated(day(edition, time.atZone(clock.getZone()).toLocalDate()), machine(time));
    }

    /** Day and minute, for the article itself. */
    Dated minute(Edition edition, Instant time) {
        return new Dated(format(edition, "date.minute", time.atZone(clock.getZone())), machine(time));
    }

    String day(Edition edition, LocalDate day) {
        return format(edition, "date.day", day);
    }

    String longDay(Edition edition, LocalDate day) {
        return format(edition, "date.long", day);
    }

    private String format(Edition edition, String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(say(edition, key), edition.locale()).format(time);
    }

    private String machine(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(time, clock.getZone()).withNano(0));
    }
}
