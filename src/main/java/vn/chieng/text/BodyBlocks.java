package vn.chieng.text;

import org.jsoup.nodes.Element;

/** Copies the blocks of a body, each into the place that its kind allows. */
final class BodyBlocks {

    private final BodyCopy copy;

    BodyBlocks(BodyCopy copy) {
        this.copy = copy;
    }

    void copy(String name, Element from, Element to) {
        BodyPlace.close(to);
        switch (name) {
            case "p", "h2", "h3", "h4" -> copy.children(from, to.appendElement(name));
            case "blockquote" -> whole(from, to.appendElement(name));
            case "ul", "ol" -> list(from, to.appendElement(name));
            case "table" -> new BodyTable(copy).copy(from, to);
            case "figure" -> figure(from, to);
            default -> other(from, to);
        }
        BodyPlace.close(to);
    }

    private void whole(Element from, Element to) {
        copy.children(from, to);
        BodyPlace.close(to);
    }

    private void list(Element from, Element to) {
        for (var child : from.childNodes()) {
            if (child instanceof Element item && child.normalName().equals("li")) {
                copy.children(item, to.appendElement("li"));
            } else {
                copy.node(child, lastItem(to));
            }
        }
    }

    /** What stands between items belongs to the one before. */
    private static Element lastItem(Element list) {
        var last = list.lastElementChild();
        return last == null ? list.appendElement("li") : last;
    }

    private void figure(Element from, Element to) {
        var media = from.attr("data-media").strip();
        boolean named = BodyVocabulary.isMedia(media);
        if (!named && from.selectFirst("figcaption") == null || from.selectFirst("figure figure") != null) {
            other(from, to);
            return;
        }
        var figure = to.appendElement("figure");
        if (named) {
            figure.attr("data-media", media);
        }
        copy.children(from, figure.appendElement("figcaption"));
    }

    private void other(Element from, Element to) {
        if (BodyVocabulary.holdsBlocks(from)) {
            copy.children(from, to);
        } else {
            copy.children(from, to.appendElement("p"));
        }
    }
}
