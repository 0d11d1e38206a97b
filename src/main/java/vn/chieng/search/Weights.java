package vn.chieng.search;

import java.time.Duration;
import java.util.Map;
import vn.chieng.article.ArticleIndex;

/** What counts how much, all in one place. */
final class Weights {

    /** By part of an article. What stands in a part stands in the whole too, so that its weight comes on top. */
    static final Map<String, Float> PARTS = Map.of("headline", 2.5f, "standfirst", 0.3f, "caption", 0.1f, ArticleIndex.WHOLE, 1.5f);

    /** Two syllables side by side, beside one: most Vietnamese words are two. */
    static final float PAIR = 1.5f;

    /** Two that are, side by side, the name of a unit: Lạc Sơn is no lạc, and no sơn. */
    static final float NAME = 2.5f;

    /** A term that matches without its marks, beside one that matches with them. */
    static final float WITHOUT_MARKS = 0.6f;

    /** A text that has a plain word without marks which was typed alone. */
    static final float PLAIN = 2f;

    /** A document's number is what was meant, whatever else the texts say. */
    static final float DOCUMENT = 20f;

    /** An article that is about the topic or place which the words name, beside one that has the words. */
    static final float ABOUT = 4f;

    /** A headline that has all words side by side, as they were typed. */
    static final float HEADLINE_RUN = 8f;

    /** No more than a nudge, for what is new; half of it after {@link #FRESH}. */
    static final float FRESHNESS = 0.5f;
    static final Duration FRESH = Duration.ofDays(180);

    /** The number of words up to which a text must have them all. */
    static final int ALL_WORDS = 4;
    /** The share of the words that a text must have when there are some more. */
    static final double MOST_WORDS = 0.8;
    /** Of the words beyond {@link #ALL_WORDS}, this share rounded up is enough: a headline typed from memory is not all in the text. */
    static final double OF_MANY = 0.25;

    private Weights() {}

    /** How many of so many words a text must have. */
    static int needed(int words) {
        return words <= ALL_WORDS ? words
                : (int) Math.min(Math.ceil(words * MOST_WORDS), ALL_WORDS + Math.ceil((words - ALL_WORDS) * OF_MANY));
    }

    /** How many are enough where no text has as many as it must: fewer, of two words and more. */
    static int neededAtLeast(int words) {
        return Math.min(Math.ceilDiv(words, 2), Math.ceilDiv(needed(words) * 2, 3));
    }
}
