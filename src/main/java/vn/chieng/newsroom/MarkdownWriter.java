package vn.chieng.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a body's HTML as light text. Whether it could say all of it, {@link TypedBody} finds out. */
final class MarkdownWriter {

    private MarkdownWriter() {}

    static String markdown(String html) {
        return blocks(Jsoup.parseBodyFragment(html).body());
    }

    private static String blocks(Element parent) {
        return parent.children().stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Element element) {
        return switch (element.normalName()) {
            case "h2", "h3", "h4" -> "#".repeat(element.normalName().charAt(1) - '0') + " " + MarkdownEscapes.heading(element.childNodes());
            case "ul", "ol" -> list(element);
            case "blockquote" -> blocks(element).lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
            case "table" -> table(element);
            case "figure" -> figure(element);
            default -> MarkdownEscapes.paragraph(element.childNodes());
        };
    }

    private static String figure(Element figure) {
        var caption = figure.selectFirst("figcaption");
        var media = figure.attr("data-media");
        return "![" + (caption == null ? "" : MarkdownEscapes.caption(caption.childNodes())) + "]("
                + (media.isEmpty() ? "" : MarkdownPhrases.MEDIA + media) + ")";
    }

    private static String list(Element list) {
        var loose = list.children().stream().anyMatch(item -> item.children().stream().anyMatch(child -> child.normalName().equals("p")));
        var items = new ArrayList<String>();
        for (var item : list.children()) {
            var marker = marker(list, items.size() + 1);
            items.add(marker + item(item, loose).replaceAll("\n(?=[^\n])", "\n" + " ".repeat(marker.length())));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    /** Of two lists in a row the second takes the other mark, or they would be one. */
    private static String marker(Element list, int number) {
        var before = 0;
        for (var other = list.previousElementSibling(); other != null && other.normalName().equals(list.normalName());
                other = other.previousElementSibling()) {
            before++;
        }
        var first = before % 2 == 0;
        return list.normalName().equals("ul") ? first ? "- " : "+ " : number + (first ? ". " : ") ");
    }

    private static String item(Element item, boolean loose) {
        var parts = new ArrayList<String>();
        var line = new ArrayList<Node>();
        for (var child : item.childNodes()) {
            if (child instanceof Element element && element.isBlock()) {
                end(line, parts);
                parts.add(block(element));
            } else {
                line.add(child);
            }
        }
        end(line, parts);
        return String.join(loose ? "\n\n" : "\n", parts);
    }

    private static void end(List<Node> line, List<String> parts) {
        var text = MarkdownEscapes.paragraph(line);
        if (!text.isBlank()) {
            parts.add(text);
        }
        line.clear();
    }

    private static String table(Element table) {
        var rows = table.select("tr");
        var columns = rows.isEmpty() ? 0 : rows.getFirst().childrenSize();
        var head = table.selectFirst("thead") == null ? "|" + "  |".repeat(columns) : row(rows.removeFirst());
        var lines = new ArrayList<>(List.of(head, "|" + " --- |".repeat(columns)));
        rows.forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(Element row) {
        return row.children().stream().map(cell -> " " + MarkdownEscapes.cell(cell.childNodes()) + " |").collect(Collectors.joining("", "|", ""));
    }
}
