package vn.chieng.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.text.BodyText;

/** Articles whose words were shown to readers lately; what leads a list of results once does so again. */
@Component
class AnalysedTexts {

    /** Of the memory that there is, so much may be kept: one byte in twelve. A letter of a body takes about {@link #BYTES} in all. */
    private static final int SHARE = 12;
    private static final int BYTES = 5;
    /** What every text takes besides, as if it were so many letters. */
    private static final int AROUND = 64;
    /** Passages come from the beginning of very long texts. */
    private static final int LONGEST = 20_000;

    /** What readers see of an article at one time. */
    private record Seen(long article, int revision) {

        static Seen of(ArticleCard card) {
            return new Seen(card.id(), card.revision());
        }
    }

    /** @param byline who wrote it */
    record Known(AnalysedText body, String byline) {}

    private final LinkedHashMap<Seen, Known> lately = new LinkedHashMap<>(256, 0.75f, true);
    private final Bodies bodies;
    private final long most;
    private long letters;

    AnalysedTexts(Bodies bodies) {
        this.bodies = bodies;
        most = Runtime.getRuntime().maxMemory() / SHARE / BYTES;
    }

    static AnalysedText plain(String text) {
        return AnalysedText.of(beginning(text));
    }

    /** The bodies of articles by their ids, without those that left readers' sight a moment ago; the unknown are read together. */
    Map<Long, Known> bodies(List<ArticleCard> cards) {
        var known = known(cards);
        var unknown = cards.stream().filter(card -> !known.containsKey(card.id())).toList();
        if (!unknown.isEmpty()) {
            var read = bodies.of(unknown.stream().map(ArticleCard::id).toList());
            unknown.stream().filter(card -> read.containsKey(card.id())).forEach(card -> known.put(card.id(), keep(Seen.of(card), known(read.get(card.id())))));
        }
        return known;
    }

    private static Known known(Bodies.Body read) {
        return new Known(plain(BodyText.plainText(read.html())), read.byline());
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static int cost(Known known) {
        return known.body().text().length() + known.byline().length() + AROUND;
    }

    private synchronized Map<Long, Known> known(List<ArticleCard> cards) {
        var known = new HashMap<Long, Known>();
        for (var card : cards) {
            var text = lately.get(Seen.of(card));
            if (text != null) {
                known.put(card.id(), text);
            }
        }
        return known;
    }

    private synchronized Known keep(Seen seen, Known analysed) {
        if (lately.put(seen, analysed) == null) {
            letters += cost(analysed);
        }
        while (letters > most) {
            letters -= cost(lately.pollFirstEntry().getValue());
        }
        return analysed;
    }
}
