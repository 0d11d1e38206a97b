package vn.chieng.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as lines give them: ISO 8601, with a zone or, reported, in the paper's. */
final class Times {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendPattern("['T'][' ']HH:mm[:ss]").optionalStart().appendFraction(
                    ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd()
            .optionalStart().appendOffset("+HH:mm", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
            .optionalEnd()
            .toFormatter();

    private static final String USUAL = "2024-12-20T10:15:00Z";

    private Times() {}

    static Instant read(String text, ZoneId zone, Tally tally) throws Refused {
        var usual = text.length() == USUAL.length() && text.endsWith("Z") ? usual(text) : null;
        return usual == null ? any(text, zone, tally) : usual;
    }

    /** Nearly all times are written like this, and are soon read. */
    private static @Nullable Instant usual(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static Instant any(String text, ZoneId zone, Tally tally) throws Refused {
        try {
            var read = ISO.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            if (!(read instanceof ZonedDateTime)) {
                tally.odd("time-without-zone");
            }
            return switch (read) {
                case ZonedDateTime time -> time.toInstant();
                case LocalDateTime time -> time.atZone(zone).toInstant();
                case LocalDate day -> day.atStartOfDay(zone).toInstant();
                default -> throw new IllegalStateException("Not asked for: " + read);
            };
        } catch (DateTimeException wrong) {
            throw new Refused(Reason.TIME_WRONG, text);
        }
    }

    /** As precise as the database is. */
    static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
