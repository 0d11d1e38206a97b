package vn.chieng.reading;

import org.jspecify.annotations.Nullable;
import vn.chieng.media.Picture;

/** An article in a list, as templates show it. */
record Card(String href, String language, String headline, String standfirst, @Nullable String section, String date, String dateTime,
        @Nullable Picture picture) {

    /** The same where the list says already which section it is of. */
    Card inItsSection() {
        return new Card(href, language, headline, standfirst, null, date, dateTime, picture);
    }
}
