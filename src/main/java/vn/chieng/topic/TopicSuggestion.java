package vn.chieng.topic;

/** A topic offered while someone types. */
public record TopicSuggestion(long id, String key, String label) {}
