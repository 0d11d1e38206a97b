package vn.chieng.newsroom;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Sitting;

/**
 * An article's text as a person types it.
 *
 * @param base     the revision that the person saw
 * @param topics   names, one a line; so are {@code places}
 * @param cover    the id or the key of a picture
 * @param picks    what open names mean: a key and the name with a bar between; {@code -} instead of the key gives the name up
 * @param checked  inferred fields that the person has looked at
 * @param sittings the opening of the page that it was typed on, and those whose unsaved text stood on it
 */
record ManuscriptForm(@Nullable Integer base, @Nullable String language,
        @Nullable @Size(max = Manuscript.LONGEST_HEADLINE, message = "{newsroom.headline.long}") String headline,
        @Nullable @Size(max = 5_000, message = "{newsroom.standfirst.long}") String standfirst,
        @Nullable @Size(max = 500_000, message = "{newsroom.body.long}") String body, TypedBody.@Nullable Format format,
        @Nullable @Size(max = 200, message = "{newsroom.line.long}") String byline,
        @Nullable @Size(max = 200, message = "{newsroom.line.long}") String source,
        @Nullable Long section, @Nullable @Size(max = 5_000, message = "{newsroom.names.long}") String topics,
        @Nullable @Size(max = 5_000, message = "{newsroom.names.long}") String places,
        @Nullable @Size(max = 200, message = "{newsroom.line.long}") String cover,
        @Nullable @Size(max = 5_000, message = "{newsroom.note.long}") String note, @Nullable Map<String, String> picks,
        @Nullable List<String> checked, @Nullable List<String> sittings) {

    public TypedBody typedBody() {
        return new TypedBody(Objects.requireNonNullElse(format, TypedBody.Format.MARKDOWN), Objects.requireNonNullElse(body, ""));
    }

    int baseOrNone() {
        return base == null ? 0 : base;
    }

    ManuscriptForm withCover(@Nullable String other) {
        return new ManuscriptForm(base, language, headline, standfirst, body, format, byline, source, section, topics, places, other,
                note, picks, checked, sittings);
    }

    ManuscriptForm on(List<String> others) {
        return new ManuscriptForm(base, language, headline, standfirst, body, format, byline, source, section, topics, places, cover,
                note, picks, checked, others);
    }

    Sitting sitting() {
        return sittings == null ? Sitting.NONE
                : new Sitting(sittings.stream().filter(name -> name != null && name.matches("[0-9]{0,20}")).toList());
    }

    /** Opens the page once more; digits only, since words in forms are for people. */
    static String newSitting() {
        return Long.toUnsignedString(ThreadLocalRandom.current().nextLong());
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
