package vn.chieng.transfer;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The HTML of bodies on its way in and out. */
final class Markup {

    private static final String FIGURE = "<figure";
    private static final Pattern PICTURE = Pattern.compile(
            "(?:[\\s/]|(?<=[\"']))data-media\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\p{Z}\\s]*\\R");

    private Markup() {}

    /** Plain text as HTML, with a paragraph for each part between blank lines. */
    static String paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(text))
                .filter(part -> !part.isBlank())
                .map(part -> paragraph(part.strip()))
                .collect(Collectors.joining());
    }

    static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    static String figure(String caption) {
        return "<figure><figcaption>" + escaped(caption) + "</figcaption></figure>";
    }

    static String escaped(String text) {
        return Entities.escape(text);
    }

    /** Calls the pictures of figures by other names; a figure whose picture has none goes without. */
    static String renamed(String html, Function<String, @Nullable String> name) {
        var figure = figure(html, 0);
        if (figure < 0) {
            return html;
        }
        var renamed = new StringBuilder(html.length());
        var at = 0;
        for (; figure >= 0; figure = figure(html, at)) {
            var end = endOfTag(html, figure);
            renamed.append(html, at, figure).append(inTag(html.substring(figure, end), name));
            at = end;
        }
        return renamed.append(html, at, html.length()).toString();
    }

    /** Where the next figure begins, or -1. */
    private static int figure(String html, int from) {
        var at = html.indexOf('<', from);
        while (at >= 0 && !html.regionMatches(true, at, FIGURE, 0, FIGURE.length())) {
            at = html.indexOf('<', at + 1);
        }
        return at;
    }

    private static String inTag(String tag, Function<String, @Nullable String> name) {
        return PICTURE.matcher(tag).replaceAll(found -> {
            var other = name.apply(Parser.unescapeEntities(given(found.group(1), found.group(2), found.group(3)), true));
            return other == null ? "" : Matcher.quoteReplacement(" data-media=\"" + escaped(other) + "\"");
        });
    }

    /** Where a tag ends: an angle in a quoted value ends none. */
    private static int endOfTag(String html, int from) {
        var quote = 0;
        for (int at = from; at < html.length(); at++) {
            var letter = html.charAt(at);
            if (quote == 0 && letter == '>') {
                return at + 1;
            }
            if (quote == 0 ? letter == '"' || letter == '\'' : letter == quote) {
                quote = quote == 0 ? letter : 0;
            }
        }
        return html.length();
    }

    /** Whether a reader would see anything of it. */
    static boolean isEmpty(String html) {
        var inTag = false;
        for (int at = 0; at < html.length(); at++) {
            var letter = html.charAt(at);
            inTag = letter == '<' || inTag && letter != '>';
            if (!inTag && letter != '>' && !Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                return false;
            }
        }
        return !html.contains("<figure");
    }

    private static String given(@Nullable String doubly, @Nullable String singly, @Nullable String bare) {
        return doubly != null ? doubly : singly != null ? singly : String.valueOf(bare);
    }
}
