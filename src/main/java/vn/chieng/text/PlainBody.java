package vn.chieng.text;

import java.util.EnumSet;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies that are nothing but headings, paragraphs and figures of plain words, each block whole and none in another:
 * nearly all are, and for those there is nothing to parse.
 */
final class PlainBody {

    private static final String FIGURE = "<figure data-media=\"";

    private final String html;
    private final EnumSet<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final StringJoiner blocks = new StringJoiner("\n");
    private int at;

    private PlainBody(String html) {
        this.html = html;
    }

    /** The body as {@link BodyCleaner} writes it; null where it needs more than a look. */
    static @Nullable Cleaned read(String html) {
        var body = new PlainBody(html);
        while (body.hasMore()) {
            if (!body.line("p", "", "") && !body.heading() && !body.figure()) {
                return null;
            }
        }
        return new Cleaned(body.blocks.toString(), body.oddities);
    }

    private boolean hasMore() {
        while (at < html.length() && (html.charAt(at) == '\n' || html.charAt(at) == ' ')) {
            at++;
        }
        return at < html.length();
    }

    private boolean heading() {
        return line("h2", "", "") || line("h3", "", "") || line("h4", "", "");
    }

    private boolean figure() {
        if (!html.startsWith(FIGURE, at)) {
            return false;
        }
        var end = html.indexOf('"', at + FIGURE.length());
        if (end < 0 || !BodyVocabulary.isMedia(html.substring(at + FIGURE.length(), end)) || !html.startsWith(">", end + 1)) {
            return false;
        }
        var head = html.substring(at, end + 2);
        at = end + 2;
        return line("figcaption", head, "</figure>");
    }

    /** An element that holds words only, between what must stand around it. */
    private boolean line(String name, String before, String after) {
        var start = at + name.length() + 2;
        if (!html.startsWith(name, at + 1) || html.charAt(at) != '<' || !html.startsWith(">", start - 1)) {
            return false;
        }
        var end = html.indexOf('<', start);
        var close = "</" + name + ">" + after;
        if (end < 0 || !html.startsWith(close, end) || !isPlain(start, end)) {
            return false;
        }
        var clean = CleanText.of(html.substring(start, end));
        var text = Spaces.single(clean.text()).strip();
        if (text.isEmpty() && !before.isEmpty()) {
            return false;
        }
        oddities.addAll(clean.oddities());
        if (!text.isEmpty()) {
            blocks.add(before + "<" + name + ">" + text + close);
        }
        at = end + close.length();
        return true;
    }

    /** Whether words stand as they are written again: without marks of HTML but those that have to be. */
    private boolean isPlain(int start, int end) {
        for (int letter = start; letter < end; letter++) {
            var c = html.charAt(letter);
            if (c == '>' || c == 0 || c == '&' && !isKept(letter)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKept(int ampersand) {
        return html.startsWith("&amp;", ampersand) || html.startsWith("&lt;", ampersand) || html.startsWith("&gt;", ampersand);
    }
}
