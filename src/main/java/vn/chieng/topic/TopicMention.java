package vn.chieng.topic;

/**
 * A topic that a text names.
 *
 * @param count how often
 * @param start where in the text the first name begins
 */
public record TopicMention(long topic, int count, int start) {}
