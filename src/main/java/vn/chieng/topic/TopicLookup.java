package vn.chieng.topic;

/** What stands at a topic's address. */
public sealed interface TopicLookup {

    record Found(TopicFacts topic) implements TopicLookup {}

    /** It was merged, renamed, or has an address of its own in this language. */
    record Moved(TopicCard to) implements TopicLookup {}

    record Missing() implements TopicLookup {}
}
