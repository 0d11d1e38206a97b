package vn.chieng.related;

/**
 * What counts how much when articles are compared; all parts run from 0 to 1, and so does the sum. How they were chosen stands in
 * docs/decisions/0009-related-weights.md.
 *
 * @param topic    topics that the subject has or should have, the rare ones more
 * @param place    nearness of the places, as far as the matter is the same
 * @param likeness likeness of the words, beside that of the closest
 * @param age      nearness in time
 */
public record Weights(double topic, double place, double likeness, double age) {

    public static final Weights CHOSEN = new Weights(0.10, 0.38, 0.37, 0.15);

    /**
     * What an article must be worth by to be shown at all ({@link #FLOOR}), however those that are shown are put in order: a paper with
     * few articles of one place is to have full blocks too.
     */
    static final Weights OF_THE_FLOOR = new Weights(0.15, 0.30, 0.40, 0.15);

    /** While the index cannot be asked how like texts are. */
    public static final Weights WITHOUT_TEXTS = new Weights(0.55, 0.30, 0, 0.15);

    /** A syllable of the subject's headline is as telling as one that stands this many times in its body, one of its standfirst likewise. */
    static final int IN_THE_HEADLINE = 3;
    static final int IN_THE_STANDFIRST = 2;

    /** A topic that the desk set counts as if this share of the articles most like the subject had it, beside those that do. */
    static final double SET_BY_THE_DESK = 0.2;

    /** Articles this many days apart count half as near in time as those of one day; of a year apart, a twelfth. */
    static final double DAYS_TO_HALF = 30;

    /** Below this an article is not related; a short list is better than a wrong one. */
    static final double FLOOR = 0.12;
    /** Texts more alike than this are one text twice. */
    static final double SAME_TEXT = 0.96;

    /** Articles of one topic and one commune within this many days tell of one event, of which two are enough. */
    static final int EVENT_DAYS = 14;
    public static final int OF_ONE_EVENT = 2;

    /** How many the block holds. */
    static final int SHOWN = 6;
    /** How many are looked at before six are chosen. */
    static final int LOOKED_AT = 60;
}
