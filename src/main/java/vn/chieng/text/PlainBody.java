package vn.chieng.text;

import java.util.EnumSet;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies that are nothing but headings, paragraphs and figures of words, some of them stressed, each block whole and none in
 * another: nearly all are, and for those there is nothing to parse.
 */
final class PlainBody {

    private static final String FIGURE = "<figure data-media=\"";

    private static final Map<String, String> STRESSES = Map.of("strong", "strong", "b", "strong", "em", "em", "i", "em");

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

    /** An element that holds phrases only, between what must stand around it. */
    private boolean line(String name, String before, String after) {
        var start = at + name.length() + 2;
        if (!html.startsWith(name, at + 1) || html.charAt(at) != '<' || !html.startsWith(">", start - 1)) {
            return false;
        }
        var close = "</" + name + ">" + after;
        var phrases = new StringBuilder();
        var end = phrases(start, close, phrases);
        if (end < 0 || phrases.isEmpty() && !before.isEmpty()) {
            return false;
        }
        if (!phrases.isEmpty()) {
            blocks.add(before + "<" + name + ">" + phrases + close);
        }
        at = end;
        return true;
    }

    /** Reads words and what is stressed among them, up to the end of their element; returns where that is, or -1. */
    private int phrases(int start, String close, StringBuilder into) {
        for (int from = start;;) {
            int angle = html.indexOf('<', from);
            var words = angle < 0 ? null : words(from, angle);
            if (words == null) {
                return -1;
            }
            boolean isLast = html.startsWith(close, angle);
            var text = into.isEmpty() ? words.stripLeading() : words;
            into.append(isLast ? text.stripTrailing() : text);
            if (isLast) {
                return angle + close.length();
            }
            from = stressed(angle, into);
            if (from < 0) {
                return -1;
            }
        }
    }

    private int stressed(int angle, StringBuilder into) {
        for (var stress : STRESSES.entrySet()) {
            var open = "<" + stress.getKey() + ">";
            if (html.startsWith(open, angle)) {
                int end = html.indexOf('<', angle + open.length());
                var words = end < 0 ? null : words(angle + open.length(), end);
                if (words == null || words.isBlank() || !html.startsWith("/" + stress.getKey() + ">", end + 1)) {
                    return -1;
                }
                into.append('<').append(stress.getValue()).append('>').append(words).append("</").append(stress.getValue()).append('>');
                return end + open.length() + 1;
            }
        }
        return -1;
    }

    private @Nullable String words(int start, int end) {
        if (!isPlain(start, end)) {
            return null;
        }
        var clean = CleanText.of(html.substring(start, end));
        oddities.addAll(clean.oddities());
        return Spaces.single(clean.text());
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
