package vn.chieng.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.text.BodyText;

/** Articles whose words were shown to readers lately; what leads a list of results once does so again. */
@Component
class AnalysedTexts {

    /** Of the memory that there is, so much may be kept of bodies: one byte in twelve. A letter takes about {@link #BYTES} in all. */
    private static final int SHARE = 12;
    private static final int SHARE_OF_HEADS = 48;
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

    /** What stands on an article's card. */
    record Head(AnalysedText headline, AnalysedText standfirst) {}

    /** @param byline who wrote it */
    record Known(AnalysedText body, AnalysedText byline) {}

    private final Cache<Seen, Head> heads = lately(SHARE_OF_HEADS, head -> cost(head.headline()) + cost(head.standfirst()));
    private final Cache<Seen, Known> lately = lately(SHARE, known -> cost(known.body()) + cost(known.byline()));
    private final Bodies bodies;

    AnalysedTexts(Bodies bodies) {
        this.bodies = bodies;
    }

    private static <V> Cache<Seen, V> lately(int share, ToIntFunction<V> letters) {
        return Caffeine.newBuilder().executor(Runnable::run).maximumWeight(Runtime.getRuntime().maxMemory() / share / BYTES)
                .weigher((Seen seen, V known) -> letters.applyAsInt(known)).build();
    }

    private static int cost(AnalysedText text) {
        return text.text().length() + AROUND;
    }

    Head head(ArticleCard card) {
        return heads.get(Seen.of(card), _ -> new Head(plain(card.headline()), plain(card.standfirst())));
    }

    /** The bodies of articles by their ids, without those that left readers' sight a moment ago; the unknown are read together. */
    Map<Long, Known> bodies(List<ArticleCard> cards) {
        var all = new HashMap<Long, Known>();
        for (var card : cards) {
            var known = lately.getIfPresent(Seen.of(card));
            if (known != null) {
                all.put(card.id(), known);
            }
        }
        var unknown = cards.stream().filter(card -> !all.containsKey(card.id())).toList();
        if (!unknown.isEmpty()) {
            var read = bodies.of(unknown.stream().map(ArticleCard::id).toList());
            // Since its card was read, an article may have been published again.
            read.values().forEach(body -> {
                var known = known(body);
                lately.put(new Seen(body.id(), body.revision()), known);
                all.put(body.id(), known);
            });
        }
        return all;
    }

    private static Known known(Bodies.Body read) {
        return new Known(plain(BodyText.plainText(read.html())), plain(read.byline()));
    }

    private static AnalysedText plain(String text) {
        return AnalysedText.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
