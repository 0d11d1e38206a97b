package vn.chieng.text;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of an article's body in the paper's small vocabulary: headings, paragraphs, lists, quotes, tables, links, and
 * figures that name a media item. What it has cleaned once it does not change again.
 */
public final class BodyCleaner {

    private static final int PASSES = 5;

    private BodyCleaner() {
    }

    public static Cleaned clean(String html) {
        var oddities = EnumSet.noneOf(Oddity.class);
        var before = html;
        for (int pass = 0; pass < PASSES; pass++) {
            var after = pass(before, oddities);
            if (after.equals(before)) {
                return new Cleaned(after, oddities);
            }
            before = after;
        }
        // Nothing known gets here; words matter more than their mark-up.
        return new Cleaned(BodyText.fromParagraphs(BodyText.paragraphs(before)), oddities);
    }

    private static String pass(String html, EnumSet<Oddity> oddities) {
        var copy = new BodyCopy();
        var clean = Document.createShell("").body();
        var dirty = Jsoup.parseBodyFragment(html).body();
        copy.children(dirty, clean);
        BodyPlace.close(clean);
        BodyTidy.tidy(clean);
        oddities.addAll(copy.oddities());
        if (dirty.selectFirst("[^on]") != null) {
            oddities.add(Oddity.MARKUP_REMOVED);
        }
        return written(clean);
    }

    private static String written(Element body) {
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.children().stream().map(Element::outerHtml).collect(Collectors.joining("\n"));
    }
}
