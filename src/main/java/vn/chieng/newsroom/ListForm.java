package vn.chieng.newsroom;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;
import vn.chieng.article.DeskList;

/**
 * What of the list someone asked for.
 *
 * @param place as typed
 * @param q     words that the articles have
 * @param after the last row seen of a list
 * @param page  of what was sought, from 1
 */
record ListForm(DeskList.@Nullable State state, @Nullable Long section, String place, String language, boolean mine, String q,
        DeskList.@Nullable Before after, int page) {

    DeskList.Filter filter(Person by, @Nullable Long placeId) {
        return new DeskList.Filter(state, section, placeId, language.isBlank() ? null : language, mine ? by.id() : null,
                isSearch() ? null : after);
    }

    public boolean isSearch() {
        return !q.isBlank();
    }

    /** Whether anything but words narrows the list. */
    public boolean isFiltered() {
        return state != null || section != null || !place.isBlank() || !language.isBlank() || mine;
    }

    public boolean isAll() {
        return !isFiltered() && !isSearch();
    }

    ListForm after(DeskList.Before row) {
        return new ListForm(state, section, place, language, mine, q, row, 1);
    }

    ListForm onPage(int other) {
        return new ListForm(state, section, place, language, mine, q, null, other);
    }

    ListForm in(String otherPlace) {
        return new ListForm(state, section, otherPlace, language, mine, q, null, 1);
    }

    static String written(DeskList.Before row) {
        return row.savedAt() + "_" + row.id();
    }

    /** What can't be read is the beginning. */
    static DeskList.@Nullable Before row(String written) {
        try {
            var at = written.indexOf('_');
            return at < 0 ? null : new DeskList.Before(Instant.parse(written.substring(0, at)), Long.parseLong(written.substring(at + 1)));
        } catch (DateTimeException | NumberFormatException mistyped) {
            return null;
        }
    }
}
