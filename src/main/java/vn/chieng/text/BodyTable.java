package vn.chieng.text;

import java.util.List;
import org.jsoup.nodes.Element;

/** Copies a table: rows of cells, and before it what stood in it without being a cell. */
final class BodyTable {

    private final BodyCopy copy;

    BodyTable(BodyCopy copy) {
        this.copy = copy;
    }

    void copy(Element from, Element to) {
        var table = new Element("table");
        for (var child : from.childNodes()) {
            if (child instanceof Element group && BodyVocabulary.ROW_GROUPS.contains(child.normalName())) {
                rows(group, table.appendElement(group.normalName().equals("thead") ? "thead" : "tbody"), to);
            } else {
                copy.node(child, to);
            }
        }
        BodyPlace.close(to);
        to.appendChild(table);
    }

    private void rows(Element from, Element group, Element outside) {
        for (var child : from.childNodes()) {
            if (child instanceof Element row && child.normalName().equals("tr")) {
                cells(row, group.appendElement("tr"), outside);
            } else {
                copy.node(child, outside);
            }
        }
    }

    private void cells(Element from, Element row, Element outside) {
        for (var child : from.childNodes()) {
            if (child instanceof Element cell && List.of("td", "th").contains(child.normalName())) {
                copy.children(cell, spans(cell, row.appendElement(cell.normalName())));
            } else {
                copy.node(child, outside);
            }
        }
    }

    private static Element spans(Element from, Element to) {
        for (var name : List.of("colspan", "rowspan")) {
            if (from.attr(name).matches("[2-9]|[1-9]\\d")) {
                to.attr(name, from.attr(name));
            }
        }
        return to;
    }
}
