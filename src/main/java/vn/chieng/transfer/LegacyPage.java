package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chieng.article.Arrival.CameWith;
import vn.chieng.text.CleanText;

/**
 * The text of a page of the old site, taken apart.
 *
 * @param source   out of the dateline; empty where there is none
 * @param headline empty where the page does not begin with one, which is the rule
 * @param caption  empty where no paragraph is set off as one
 * @param related  what stood under "Related Topics": candidates that came with the page
 */
record LegacyPage(String source, String headline, String standfirst, String caption, List<String> body, List<CameWith> related,
        boolean hadEndMark) {

    private static final Pattern RELATED = Pattern.compile(
            "(?iu)(related (topics|news|articles|stories)|(các )?(tin|bài|bài viết|chủ đề) (liên quan|khác)|tin cùng chuyên mục)\\s*:?");
    private static final Pattern END_MARK = Pattern.compile("\\s*\\.?\\s*/\\s*\\.\\s*$");
    private static final Pattern UNSEEN_BUT_NBSP = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\r\\t]]");
    private static final int LONGEST_HEADLINE = 200;

    static LegacyPage of(String text) {
        var lines = Arrays.asList(UNSEEN_BUT_NBSP.matcher(text).replaceAll("").split("\\R", -1));
        var end = 0;
        while (end < lines.size() && !isRelated(lines.get(end))) {
            end++;
        }
        var page = new ArrayList<>(Paragraphs.of(lines.subList(0, end)));
        var related = Paragraphs.titlesAndSummaries(lines.subList(Math.min(lines.size(), end + 1), lines.size()));
        return of(page, pairs(related));
    }

    private static LegacyPage of(List<Paragraphs.Paragraph> page, List<CameWith> related) {
        var headline = page.size() > 1 && isHeadline(page.get(0).text(), page.get(1).text()) ? page.removeFirst().text() : "";
        if (page.isEmpty()) {
            return new LegacyPage("", headline, "", "", List.of(), related, false);
        }
        var dateline = Dateline.of(page.removeFirst().text());
        var caption = hasCaption(page) ? page.removeFirst().text() : "";
        var texts = page.stream().map(Paragraphs.Paragraph::text).toList();
        var body = texts.stream().map(LegacyPage::withoutEndMark).filter(text -> !text.isEmpty()).toList();
        return new LegacyPage(dateline.source(), composed(headline), composed(withoutEndMark(dateline.rest())), composed(caption),
                body.stream().map(LegacyPage::composed).toList(), related, !body.equals(texts) || !withoutEndMark(dateline.rest()).equals(dateline.rest()));
    }

    /** All that is of this page alone, in one line: what two renderings of it share. */
    String words() {
        return Stream.concat(Stream.of(standfirst, caption), body.stream()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    String html() {
        return (caption.isEmpty() ? "" : Markup.figure(caption)) + body.stream().map(Markup::paragraph).collect(Collectors.joining());
    }

    private static boolean isRelated(String line) {
        return RELATED.matcher(composed(line)).matches();
    }

    private static boolean isHeadline(String first, String second) {
        return first.length() <= LONGEST_HEADLINE && !Paragraphs.endsSentence(first) && Dateline.of(first).source().isEmpty()
                && !Dateline.of(second).source().isEmpty();
    }

    /** The second paragraph is the picture's when it stands apart and the others do not. */
    private static boolean hasCaption(List<Paragraphs.Paragraph> rest) {
        if (rest.size() < 2 || !rest.get(0).setOff() && !rest.get(1).setOff()) {
            return false;
        }
        var later = rest.subList(2, rest.size());
        return later.isEmpty() || later.stream().filter(Paragraphs.Paragraph::setOff).count() * 2 < later.size();
    }

    private static List<CameWith> pairs(List<String> texts) {
        var pairs = new ArrayList<CameWith>();
        for (int at = 0; at < texts.size(); at += 2) {
            pairs.add(new CameWith(composed(texts.get(at)), at + 1 < texts.size() ? composed(withoutEndMark(texts.get(at + 1))) : ""));
        }
        return pairs;
    }

    private static String withoutEndMark(String text) {
        var mark = END_MARK.matcher(text);
        if (!mark.find()) {
            return text;
        }
        var stripped = text.substring(0, mark.start());
        return stripped.isEmpty() || Paragraphs.endsSentence(stripped) ? stripped : stripped + ".";
    }

    private static String composed(String text) {
        return CleanText.of(text).text().strip();
    }
}
