package vn.chieng.newsroom;

import java.util.regex.Pattern;
import vn.chieng.text.BodyCleaner;

/**
 * A body as it stands in the form: light text, or HTML where light text could not say all of it.
 */
record TypedBody(Format format, String text) {

    enum Format { MARKDOWN, HTML }

    private static final Pattern AROUND_BREAK = Pattern.compile("\\s*<br>\\s*");
    private static final Pattern INSIDE_START = Pattern.compile("(<(?:strong|em|a)(?: [^>]*)?>)((?:\\s|<br>)+)");
    private static final Pattern INSIDE_END = Pattern.compile("((?:\\s|<br>)+)(</(?:strong|em|a)>)");
    private static final int DEEPEST = 4;

    static TypedBody of(String html) {
        var settled = settled(html);
        var text = MarkdownWriter.markdown(settled);
        return MarkdownReader.html(text).equals(settled) ? new TypedBody(Format.MARKDOWN, text) : new TypedBody(Format.HTML, html);
    }

    String html() {
        return switch (format) {
            case MARKDOWN -> MarkdownReader.html(text);
            case HTML -> BodyCleaner.clean(text).text();
        };
    }

    /** The same to every reader, with no space at the inner edge of an emphasis or a link, or beside a line break. */
    private static String settled(String html) {
        var settled = html;
        for (int depth = 0; depth < DEEPEST; depth++) {
            settled = INSIDE_END.matcher(INSIDE_START.matcher(settled).replaceAll("$2$1")).replaceAll("$2$1");
        }
        return BodyCleaner.clean(AROUND_BREAK.matcher(settled).replaceAll("<br>")).text();
    }
}
