package vn.chieng.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Entities;
import vn.chieng.text.BodyCleaner;

/** Reads the light text that reporters write, as a body's HTML. What is no mark-up of ours stays as it was typed. */
final class MarkdownReader {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES)
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class)).build();

    private MarkdownReader() {}

    static String html(String typed) {
        return BodyCleaner.clean(blocks(PARSER.parse(typed))).text();
    }

    private static String blocks(Node parent) {
        return children(parent).stream().map(MarkdownReader::block).collect(Collectors.joining());
    }

    private static String block(Node node) {
        return switch (node) {
            case Heading heading -> element("h" + Math.clamp(heading.getLevel(), 2, 4), MarkdownPhrases.html(heading));
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> element("ul", blocks(list));
            case OrderedList list when startsAtOne(list) -> element("ol", blocks(list));
            case OrderedList list -> numbered(list);
            case ListItem item -> element("li", blocks(item));
            case BlockQuote quote -> element("blockquote", blocks(quote));
            case TableBlock table -> element("table", table(table));
            case LinkReferenceDefinition definition -> element("p", literal(definition));
            default -> blocks(node);
        };
    }

    /** Pictures stand between paragraphs, never within one. */
    private static String paragraph(Paragraph paragraph) {
        var written = new StringBuilder();
        var line = new StringBuilder();
        for (var phrase : children(paragraph)) {
            if (phrase instanceof Image image && MarkdownPhrases.isFigure(image)) {
                written.append(ended(line, paragraph)).append(figure(image));
            } else {
                line.append(MarkdownPhrases.phrase(phrase));
            }
        }
        return written.append(ended(line, paragraph)).toString();
    }

    private static String ended(StringBuilder line, Paragraph paragraph) {
        var text = line.toString().strip();
        line.setLength(0);
        if (text.replace("<br>", "").isBlank()) {
            return "";
        }
        return isTight(paragraph) ? text : element("p", text);
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem && paragraph.getParent().getParent() instanceof ListBlock list && list.isTight();
    }

    private static String figure(Image image) {
        var media = image.getDestination().startsWith(MarkdownPhrases.MEDIA)
                ? " data-media=\"" + Entities.escape(image.getDestination().substring(MarkdownPhrases.MEDIA.length())) + "\"" : "";
        return "<figure" + media + ">" + element("figcaption", MarkdownPhrases.html(image)) + "</figure>";
    }

    private static boolean startsAtOne(OrderedList list) {
        return list.getMarkerStartNumber() == null || list.getMarkerStartNumber() == 1;
    }

    /** A list can't begin with another number than 1; "3. Về cán bộ" keeps its number as a paragraph. */
    private static String numbered(OrderedList list) {
        var written = new StringBuilder();
        int number = list.getMarkerStartNumber();
        for (var item : children(list)) {
            var text = blocks(item);
            var mark = number++ + list.getMarkerDelimiter() + " ";
            written.append(text.startsWith("<p>") ? "<p>" + mark + text.substring("<p>".length()) : mark + text).append("<p></p>");
        }
        return written.toString();
    }

    private static String table(TableBlock table) {
        return children(table).stream()
                .filter(part -> !(part instanceof TableHead) || !MarkdownPhrases.html(part).isBlank())
                .map(part -> element(part instanceof TableHead ? "thead" : "tbody", rows(part, part instanceof TableHead ? "th" : "td")))
                .collect(Collectors.joining());
    }

    private static String rows(Node part, String cell) {
        return children(part).stream().filter(TableRow.class::isInstance)
                .map(row -> element("tr", children(row).stream().map(one -> element(cell, MarkdownPhrases.html(one))).collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private static String literal(LinkReferenceDefinition definition) {
        var title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        return Entities.escape("[" + definition.getLabel() + "]: " + definition.getDestination() + title);
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
