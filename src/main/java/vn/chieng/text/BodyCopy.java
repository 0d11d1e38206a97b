package vn.chieng.text;

import java.util.EnumSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Copies what a body may hold from a page into an empty one. */
final class BodyCopy {

    private final EnumSet<Oddity> oddities = EnumSet.noneOf(Oddity.class);

    EnumSet<Oddity> oddities() {
        return oddities;
    }

    void children(Element from, Element to) {
        for (var child : from.childNodes()) {
            node(child, to);
        }
    }

    void node(Node from, Element to) {
        switch (from) {
            case TextNode text -> text(text, to);
            case Element element when BodyVocabulary.isLost(element) -> lose(element);
            case Element element when !BodyVocabulary.isSilent(element) -> element(element, to);
            default -> { }
        }
    }

    private void text(TextNode from, Element to) {
        var clean = CleanText.of(from.getWholeText());
        oddities.addAll(clean.oddities());
        var text = Spaces.single(clean.text());
        if (!text.isBlank() || holdsPhrases(to)) {
            BodyPlace.line(to).appendText(text);
        }
    }

    private static boolean holdsPhrases(Element to) {
        return !to.childNodes().isEmpty() && !BodyPlace.isBlock(to.lastChild()) || BodyVocabulary.PHRASES.contains(to.normalName());
    }

    private void lose(Element element) {
        var pictureOfFigure = element.closest("figure[data-media]") != null && element.is("img,picture");
        if (!pictureOfFigure) {
            oddities.add(Oddity.MARKUP_REMOVED);
        }
    }

    private void element(Element from, Element to) {
        var name = BodyVocabulary.name(from);
        switch (name) {
            case "br" -> BodyPlace.line(to).appendElement("br");
            case "strong", "em", "a" -> phrase(name, from, to);
            default -> block(name, from, to);
        }
    }

    private void phrase(String name, Element from, Element to) {
        if (BodyVocabulary.holdsBlocks(from) || BodyPlace.isInside(to, name) || name.equals("a") && !isLink(from)) {
            children(from, to);
            return;
        }
        var copy = BodyPlace.line(to).appendElement(name);
        if (name.equals("a")) {
            link(address(from), copy);
        }
        children(from, copy);
    }

    private boolean isLink(Element from) {
        if (BodyVocabulary.isLink(address(from))) {
            return true;
        }
        if (!address(from).isEmpty()) {
            oddities.add(Oddity.MARKUP_REMOVED);
        }
        return false;
    }

    private static String address(Element from) {
        return from.attr("href").strip();
    }

    private static void link(String address, Element copy) {
        copy.attr("href", address);
        if (address.regionMatches(true, 0, "http", 0, 4)) {
            copy.attr("rel", "noopener");
        }
    }

    private void block(String name, Element from, Element to) {
        if (!from.isBlock() && !name.equals("figcaption")) {
            children(from, to);
        } else if (BodyPlace.isLine(to)) {
            BodyPlace.part(to);
            children(from, to);
            BodyPlace.part(to);
        } else {
            new BodyBlocks(this).copy(name, from, to);
        }
    }
}
