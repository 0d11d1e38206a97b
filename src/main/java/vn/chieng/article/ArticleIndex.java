package vn.chieng.article;

import java.util.List;

/**
 * The names of the search index's fields. Every article has a document; readers' queries always ask for {@link #LIVE}. The
 * index holds ids of topics and places, never labels. A text part such as {@code headline} stands in four fields: with marks
 * and folded, each in syllables and in pairs of syllables; the whole of them in all but the marked pairs.
 */
public final class ArticleIndex {

    public static final String NAME = "article";

    /** True for what readers may see. */
    public static final String LIVE = "live";
    public static final String LANGUAGE = "language";
    public static final String NUMBER = "number";
    public static final String STORY = "story";
    public static final String SECTION = "section";
    public static final String TOPIC = "topic";
    /** The places an article names. */
    public static final String PLACE = "place";
    /** The places an article names and all units above them on its date. */
    public static final String WITHIN = "within";
    /** The article's date, as an instant. */
    public static final String PUBLISHED = "published";
    /** The year of the article's date in the paper's zone. */
    public static final String YEAR = "year";
    /** Document numbers such as 09-NQ/HU in normal form, whole. */
    public static final String DOCUMENT = "document";

    /** All that the live text says, part after part: what must occur is looked for in one field instead of four. */
    public static final String WHOLE = "whole";

    /** What is looked into, the weightiest first: the parts of the live text that say most, and all of it. */
    public static final List<String> PARTS = List.of("headline", "standfirst", "caption", WHOLE);

    /**
     * The parts whose pairs of marked syllables stand in the index. Not the whole's: they would be a quarter of the index, and say
     * little more than its folded pairs and marked syllables do.
     */
    public static final List<String> PARTS_WITH_MARKED_PAIRS = List.of("headline", "standfirst", "caption");

    /** The newsroom's text where it is not what readers see: headline, standfirst and body in one folded field. */
    public static final String DRAFT = "draft";
    /** The newsroom's headline, folded. */
    public static final String DRAFT_HEADLINE = "draft_headline";

    private ArticleIndex() {}

    public static String marked(String part) {
        return part + "_marked";
    }

    public static String folded(String part) {
        return part + "_folded";
    }

    public static String markedPairs(String part) {
        return part + "_marked_pairs";
    }

    public static String foldedPairs(String part) {
        return part + "_folded_pairs";
    }
}
