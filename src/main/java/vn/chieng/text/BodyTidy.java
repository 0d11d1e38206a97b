package vn.chieng.text;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes away what holds nothing, from the inside out. */
final class BodyTidy {

    /** Cells stay: a table needs them where they are empty, too. */
    private static final String EMPTY = "strong,em,a,p,h2,h3,h4,li,figcaption,ul,ol,blockquote,tr,thead,tbody,table";

    private BodyTidy() {
    }

    static void tidy(Element body) {
        for (var line : body.select("p,h2,h3,h4,figcaption,li,td,th")) {
            trim(line);
        }
        for (var element : body.select(EMPTY).reversed()) {
            if (isEmpty(element)) {
                drop(element);
            }
        }
        body.select("figure:not([data-media]):not(:has(figcaption))").remove();
    }

    private static boolean isEmpty(Element element) {
        boolean hasSense = element.hasText() || element.selectFirst("figure,td,th") != null;
        return !hasSense;
    }

    private static void drop(Element element) {
        if (BodyVocabulary.PHRASES.contains(element.normalName())) {
            element.unwrap();
        } else {
            element.remove();
        }
    }

    private static void trim(Element line) {
        while (isBlank(line.firstChild())) {
            line.firstChild().remove();
        }
        while (isBlank(line.lastChild())) {
            line.lastChild().remove();
        }
        if (line.firstChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        if (line.lastChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    private static boolean isBlank(@Nullable Node node) {
        return node instanceof TextNode text && text.isBlank() || node instanceof Element element && element.normalName().equals("br");
    }
}
