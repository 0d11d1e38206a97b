package vn.chieng.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Full dates that a text names, in English and in Vietnamese. */
final class DatesInText {

    /** Older days are what an article is about, never the day of the article: the web had no newspaper here. */
    private static final LocalDate NO_PAGE_BEFORE = LocalDate.of(1997, 1, 1);

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(?<name>(?:" + MONTHS + ")[a-z]*\\.?)";
    private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\p{L}\\d/-])(?:"
            + MONTH + "\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year1>\\d{4})"
            + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH.replace("name", "name2") + ",?\\s+(?<year2>\\d{4})"
            + "|(?<day3>\\d{1,2})\\s*[/.-]\\s*(?<month3>\\d{1,2})\\s*[/.-]\\s*(?<year3>\\d{4})"
            + "|(?<day4>\\d{1,2})\\s+tháng\\s+(?<month4>\\d{1,2})(?:\\s+năm|,)\\s+(?<year4>\\d{4})"
            + "|(?<year5>\\d{4})-(?<month5>\\d{2})-(?<day5>\\d{2})"
            + ")(?![\\d/])");

    private DatesInText() {}

    /** The latest that is not after a day. */
    static Optional<LocalDate> latest(String text, LocalDate notAfter) {
        return DATE.matcher(text).results()
                .flatMap(found -> date(found).stream())
                .filter(date -> !date.isAfter(notAfter) && !date.isBefore(NO_PAGE_BEFORE))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> date(MatchResult found) {
        for (int way = 1; way <= 5; way++) {
            if (found.group("day" + way) != null) {
                return date(number(found, "year" + way), month(found, way), number(found, "day" + way));
            }
        }
        return Optional.empty();
    }

    private static int month(MatchResult found, int way) {
        return switch (way) {
            case 1 -> month(found.group("name"));
            case 2 -> month(found.group("name2"));
            default -> number(found, "month" + way);
        };
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
