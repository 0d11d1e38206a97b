package vn.chieng.newsroom;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Entities;

/** What stands within one paragraph of light text: words, emphasis, links, line breaks. */
final class MarkdownPhrases {

    static final String MEDIA = "media:";

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:).+|/(?![/\\\\]).*");

    private MarkdownPhrases() {}

    static String html(Node parent) {
        return MarkdownReader.children(parent).stream().map(MarkdownPhrases::phrase).collect(Collectors.joining());
    }

    static String phrase(Node node) {
        return switch (node) {
            case Text text -> Entities.escape(text.getLiteral());
            // Who presses Enter means a new line.
            case SoftLineBreak _, HardLineBreak _ -> "<br>";
            case Emphasis _ -> "<em>" + html(node) + "</em>";
            case StrongEmphasis _ -> "<strong>" + html(node) + "</strong>";
            case Link link -> link(link.getDestination(), html(link));
            case Image image -> image(image);
            case Code code -> Entities.escape("`" + code.getLiteral() + "`");
            case HtmlInline tag -> BREAK.matcher(tag.getLiteral()).matches() ? "<br>" : Entities.escape(tag.getLiteral());
            default -> html(node);
        };
    }

    /** Whether it names a picture of the library, or none: a caption may stand alone. */
    static boolean isFigure(Image image) {
        return image.getDestination().isEmpty() || image.getDestination().startsWith(MEDIA);
    }

    private static String image(Image image) {
        return isFigure(image)
                ? Entities.escape("![") + html(image) + Entities.escape("](" + image.getDestination() + ")")
                : link(image.getDestination(), html(image));
    }

    /** An address that can't be a link stands beside its words, so that it is not lost. */
    private static String link(String typed, String words) {
        var address = typed.startsWith("www.") ? "https://" + typed : typed;
        return LINK.matcher(address).matches()
                ? "<a href=\"" + Entities.escape(address) + "\">" + (words.isBlank() ? Entities.escape(address) : words) + "</a>"
                : words + (typed.isEmpty() ? "" : Entities.escape(" (" + typed + ")"));
    }
}
