package vn.chieng.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.BodyCleaner;
import vn.chieng.text.CleanText;

/**
 * The content of an article as a value (bản thảo).
 *
 * @param headline   plain text, at most 300 characters; may be empty while it is being written
 * @param standfirst plain text (sapo)
 * @param body       HTML of the small vocabulary, already cleaned
 * @param byline     plain text; empty when unsigned
 * @param source     where the text comes from (HBO, TTXVN …); empty when unknown
 * @param sectionId  null while no section is chosen
 * @param coverId    the media item that leads the article
 * @param note       a word from desk to desk, never shown to readers
 * @param inferred   fields that an import guessed and nobody has confirmed: {@code headline}, {@code published}
 * @param openNames  names an import could not resolve, as {@code topic:…}, {@code place:…}, {@code section:…}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Manuscript(String headline, String standfirst, String body, String byline, String source,
        @Nullable Long sectionId, List<Long> topicIds, List<Long> placeIds, @Nullable Long coverId, String note,
        List<String> inferred, List<String> openNames) {

    /** The longest headline there is, in characters. */
    public static final int LONGEST_HEADLINE = 300;

    public static final Manuscript EMPTY = new Manuscript("", "", "", "", "", null, List.of(), List.of(), null, "", List.of(),
            List.of());

    /** Absent parts, as stored JSON leaves them out, are empty ones. */
    public Manuscript {
        headline = orEmpty(headline);
        standfirst = orEmpty(standfirst);
        body = orEmpty(body);
        byline = orEmpty(byline);
        source = orEmpty(source);
        note = orEmpty(note);
        topicIds = orNone(topicIds);
        placeIds = orNone(placeIds);
        inferred = orNone(inferred);
        openNames = orNone(openNames);
    }

    public boolean isInferred(String field) {
        return inferred.contains(field);
    }

    /** The same with every text free of what does not belong into one: all that comes from a form or a file goes through here. */
    public Manuscript cleaned() {
        return new Manuscript(line(headline), line(standfirst), BodyCleaner.clean(body).text(), line(byline), line(source),
                sectionId, topicIds, placeIds, coverId, CleanText.of(note).text().strip(), inferred, openNames);
    }

    private static String line(String text) {
        return CleanText.line(text).text();
    }

    /** What still keeps this text from being published; empty when nothing does. */
    public List<Flaw> flaws() {
        return Flaw.of(this);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
