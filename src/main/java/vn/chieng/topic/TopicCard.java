package vn.chieng.topic;

/** A topic as a link in one edition. */
public record TopicCard(long id, String key, String label, String href) {}
