package vn.chieng.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where in the new body the next piece goes. */
final class BodyPlace {

    private static final Set<String> NEED_A_PARAGRAPH = Set.of("body", "blockquote");

    private BodyPlace() {
    }

    /** Where phrases go: the element itself, or a paragraph of it where it holds blocks only. */
    static Element line(Element to) {
        if (!NEED_A_PARAGRAPH.contains(to.normalName())) {
            return to;
        }
        var last = to.lastElementChild();
        return last != null && last.hasAttr("open") ? last : to.appendElement("p").attr("open", "");
    }

    /** The next phrase starts another paragraph. Only the last one can be open. */
    static void close(Element to) {
        var last = to.lastElementChild();
        if (last != null) {
            last.removeAttr("open");
        }
    }

    /** Parts two blocks that have to stand in one line. */
    static void part(Element to) {
        if (to.hasText()) {
            to.appendText(" ");
        }
    }

    static boolean isLine(Element to) {
        return to.parents().stream().anyMatch(BodyPlace::holdsPhrasesOnly) || holdsPhrasesOnly(to);
    }

    static boolean isInside(Element to, String name) {
        return to.closest(name) != null;
    }

    static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private static boolean holdsPhrasesOnly(Element element) {
        return BodyVocabulary.LINES.contains(element.normalName()) && !element.hasAttr("open")
                || BodyVocabulary.PHRASES.contains(element.normalName());
    }
}
