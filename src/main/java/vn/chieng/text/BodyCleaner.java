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
    /** No article has as many; where there are, they are somebody's mischief, and their words are kept without them. */
    private static final int MOST_ELEMENTS = 50_000;

    private BodyCleaner() {
    }

    public static Cleaned clean(String html) {
        var plain = PlainBody.read(html);
        return plain == null ? parsed(html) : plain;
    }

    /** The way for any body whatever. */
    static Cleaned parsed(String html) {
        if (elements(html) > MOST_ELEMENTS) {
            return words(html);
        }
        var oddities = EnumSet.noneOf(Oddity.class);
        var before = html;
        for (int pass = 0; pass < PASSES; pass++) {
            var after = pass(before, oddities);
            if (after.equals(before) || isPlain(after, oddities)) {
                return new Cleaned(after, oddities);
            }
            before = after;
        }
        // Nothing known gets here; words matter more than their mark-up.
        oddities.addAll(words(before).oddities());
        return new Cleaned(words(before).text(), oddities);
    }

    /** Whether another pass would change nothing, as far as can be seen without one. */
    private static boolean isPlain(String html, EnumSet<Oddity> oddities) {
        var plain = PlainBody.read(html);
        var isPlain = plain != null && plain.text().equals(html);
        if (isPlain) {
            oddities.addAll(plain.oddities());
        }
        return isPlain;
    }

    private static Cleaned words(String html) {
        var oddities = EnumSet.of(Oddity.MARKUP_REMOVED);
        var paragraphs = BodyText.paragraphs(html).stream().map(CleanText::of).toList();
        paragraphs.forEach(paragraph -> oddities.addAll(paragraph.oddities()));
        return new Cleaned(BodyText.fromParagraphs(paragraphs.stream().map(Cleaned::text).toList()), oddities);
    }

    /** At most so many, for each of them needs an angle. */
    private static int elements(String html) {
        int elements = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            elements += html.startsWith("/", at + 1) ? 0 : 1;
        }
        return elements;
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
