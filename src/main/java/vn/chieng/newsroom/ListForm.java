package vn.chieng.newsroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.account.Person;
import vn.chieng.article.DeskList;

/**
 * What of the list someone asked for.
 *
 * @param place    as typed
 * @param before   the last row seen, its time and its id
 */
record ListForm(DeskList.@Nullable State state, @Nullable Long section, @Nullable String place, @Nullable String language, @Nullable Boolean mine,
        @Nullable String q, @Nullable String before, @Nullable Long beforeId) {

    DeskList.Filter filter(Person by, @Nullable Long placeId) {
        return new DeskList.Filter(state, section, placeId, language == null || language.isBlank() ? null : language,
                isMine() ? by.id() : null, last());
    }

    private DeskList.@Nullable Before last() {
        try {
            return before == null || beforeId == null ? null : new DeskList.Before(Instant.parse(before), beforeId);
        } catch (DateTimeException mistyped) {
            return null;
        }
    }

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    public boolean isSearch() {
        return !isEmpty(q);
    }

    public boolean isAll() {
        return state == null && section == null && isEmpty(place) && isEmpty(language) && !isMine() && isEmpty(q);
    }

    /** The address of the same list after a row. */
    String after(String list, DeskList.Before row) {
        return UriComponentsBuilder.fromPath(list)
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParamIfPresent("section", Optional.ofNullable(section))
                .queryParam("place", place == null ? "" : place)
                .queryParam("language", language == null ? "" : language)
                .queryParam("mine", isMine())
                .queryParam("before", row.savedAt())
                .queryParam("beforeId", row.id())
                .encode().build().toUriString();
    }

    static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
