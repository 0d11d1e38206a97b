package vn.chieng.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The few elements an article's body is made of, and what others become. */
final class BodyVocabulary {

    static final Set<String> PHRASES = Set.of("strong", "em", "a");
    /** Blocks that hold phrases only. */
    static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "figcaption");
    static final Set<String> LISTS = Set.of("ul", "ol");
    static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");

    private static final Map<String, String> RENAMED = Map.of("b", "strong", "i", "em", "h1", "h2", "h5", "h4", "h6", "h4");
    /** Dropped with all they hold; a reader would have had something of them, or they are dangerous. */
    private static final Set<String> LOST = Set.of("script", "iframe", "object", "embed", "applet", "video", "audio", "canvas",
            "svg", "math", "img", "picture", "input", "select", "textarea", "button", "template", "frame", "frameset", "base");
    private static final Set<String> SILENT = Set.of("style", "noscript", "title", "meta", "link", "head", "colgroup", "col",
            "noembed", "noframes", "source", "track", "param", "datalist", "xmp", "plaintext");

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s]+|/(?![/\\\\])\\S*");
    private static final Pattern MEDIA = Pattern.compile("[\\p{L}\\p{N}._:/-]{1,200}");

    private BodyVocabulary() {
    }

    static String name(Element element) {
        var name = element.normalName();
        return RENAMED.getOrDefault(name, name);
    }

    static boolean isLost(Element element) {
        return LOST.contains(element.normalName());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }

    static boolean isMedia(String key) {
        return MEDIA.matcher(key).matches();
    }

    static boolean holdsBlocks(Element element) {
        return element.stream().anyMatch(inner -> inner != element && inner.isBlock());
    }
}
