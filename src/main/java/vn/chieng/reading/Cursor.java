package vn.chieng.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.ArticleCard.After;

/** Where a list goes on, as a word in an address that says nothing to people. */
final class Cursor {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9a-z]{1,12})-([0-9a-z]{1,13})");
    private static final int BASE = 36;

    /** Older than any paper; the database counts no further back than some thousand years more. */
    private static final Instant OLDEST = Instant.parse("0001-01-01T00:00:00Z");

    private Cursor() {}

    static String of(After after) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, after.publishedAt());
        return Long.toString(micros, BASE) + "-" + Long.toString(after.number(), BASE);
    }

    /** What is no cursor is the beginning. */
    static After read(@Nullable String word) {
        var written = WRITTEN.matcher(word == null ? "" : word);
        try {
            return written.matches() ? new After(time(written.group(1)), Long.parseLong(written.group(2), BASE)) : After.NOTHING;
        } catch (NumberFormatException | DateTimeException | ArithmeticException broken) {
            return After.NOTHING;
        }
    }

    private static Instant time(String micros) {
        var time = Instant.EPOCH.plus(Long.parseLong(micros, BASE), ChronoUnit.MICROS);
        if (time.isBefore(OLDEST)) {
            return OLDEST;
        }
        return time.isAfter(After.NOTHING.publishedAt()) ? After.NOTHING.publishedAt() : time;
    }
}
