package vn.chieng.newsroom;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words and phrases as light text, with a backslash before what would be taken for mark-up, and no oftener. */
final class MarkdownEscapes {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern AT_LINE_START = Pattern.compile(
            "(?m)^(?:(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|=+\\s*$|[|:\\s-]*-[|:\\s-]*$|\\[[^\\]\\n]*\\]:)|(\\d{1,9})(?=[.)](?:\\s|$)))");

    /** Where the words stand. */
    private enum Place { PARAGRAPH, HEADING, CELL, CAPTION }

    private final Place place;
    private final boolean inLabel;

    private MarkdownEscapes(Place place, boolean inLabel) {
        this.place = place;
        this.inLabel = inLabel;
    }

    static String paragraph(List<Node> phrases) {
        var text = new MarkdownEscapes(Place.PARAGRAPH, false).phrases(phrases).strip();
        return AT_LINE_START.matcher(text).replaceAll("$1\\\\");
    }

    static String heading(List<Node> phrases) {
        return new MarkdownEscapes(Place.HEADING, false).phrases(phrases).strip();
    }

    static String cell(List<Node> phrases) {
        return new MarkdownEscapes(Place.CELL, false).phrases(phrases).strip();
    }

    static String caption(List<Node> phrases) {
        return new MarkdownEscapes(Place.CAPTION, true).phrases(phrases).strip();
    }

    private String phrases(List<Node> nodes) {
        return nodes.stream().map(this::phrase).collect(Collectors.joining());
    }

    private String phrase(Node node) {
        return switch (node) {
            case TextNode text -> text(text);
            case Element element when element.normalName().equals("br") -> place == Place.PARAGRAPH ? "\n" : "<br>";
            case Element element when element.normalName().equals("strong") -> "**" + phrases(element.childNodes()) + "**";
            case Element element when element.normalName().equals("em") -> emphasis(element);
            case Element element when element.normalName().equals("a") -> "[" + new MarkdownEscapes(place, true).phrases(element.childNodes())
                    + "](" + address(element.attr("href")) + ")";
            default -> phrases(node.childNodes());
        };
    }

    private String emphasis(Element element) {
        var mark = element.closest("strong") != null || element.selectFirst("strong") != null ? "_" : "*";
        return mark + phrases(element.childNodes()) + mark;
    }

    private String text(TextNode node) {
        var text = node.getWholeText();
        var written = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (isMark(text, at) || text.charAt(at) == '!' && at == text.length() - 1 && node.nextSibling() != null) {
                written.append('\\');
            }
            written.append(text.charAt(at));
        }
        return written.toString();
    }

    private boolean isMark(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '\\', '*', '`' -> true;
            case '_' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(next);
            case '<' -> next < 128 && Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            case ']' -> inLabel || next == '(';
            case '[' -> inLabel;
            case '|' -> place == Place.CELL;
            case '#' -> place == Place.HEADING;
            default -> false;
        };
    }

    private String address(String href) {
        var escaped = ENTITY.matcher(href.replace("\\", "\\\\")).replaceAll("\\\\$0").replace("<", "\\<").replace(">", "\\>");
        var written = href.matches("[^()<>\\\\]+") ? escaped : "<" + escaped + ">";
        return place == Place.CELL ? written.replace("|", "\\|") : written;
    }
}
