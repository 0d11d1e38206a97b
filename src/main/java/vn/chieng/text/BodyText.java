package vn.chieng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a body without its mark-up, and back. */
public final class BodyText {

    private static final Set<String> BREAKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote",
            "tr", "table", "figure", "figcaption", "div");

    private BodyText() {
    }

    /** The paragraphs with an empty line between them. */
    public static String plainText(String html) {
        return String.join("\n\n", paragraphs(html));
    }

    /** So many letters of {@link #plainText}, or a few less: no word in part, which would be one that no other text has. */
    public static String beginning(String html, int letters) {
        var text = plainText(html);
        if (text.length() <= letters) {
            return text;
        }
        int end = letters;
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end > 0 ? end : letters);
    }

    /** Each heading, paragraph, list item, caption and table row; a line break inside one is a new line. */
    public static List<String> paragraphs(String html) {
        var reading = new Reading();
        Jsoup.parseBodyFragment(html).body().traverse(reading);
        reading.end();
        return List.copyOf(reading.paragraphs);
    }

    /** A body of paragraphs; nothing in them is taken for mark-up. */
    public static String fromParagraphs(List<String> paragraphs) {
        return paragraphs.stream().map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> "<p>" + escaped(text).replace("\n", "<br>") + "</p>").collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final class Reading implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode text -> current.append(Spaces.single(text.getWholeText()));
                case Element element when element.normalName().equals("br") -> current.append('\n');
                case Element element when Set.of("td", "th").contains(element.normalName()) -> current.append(' ');
                default -> endAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            endAt(node);
        }

        private void endAt(Node node) {
            if (BREAKS.contains(node.normalName())) {
                end();
            }
        }

        private void end() {
            var text = single(current.toString()).strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
            current.setLength(0);
        }

        private static String single(String text) {
            if (text.indexOf('\n') < 0) {
                return Spaces.single(text);
            }
            return text.lines().map(line -> Spaces.single(line).strip()).collect(Collectors.joining("\n"));
        }
    }
}
