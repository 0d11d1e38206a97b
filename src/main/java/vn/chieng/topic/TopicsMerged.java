package vn.chieng.topic;

/** One topic went into another: whatever named the first names the second from now on. Published before the commit. */
public record TopicsMerged(long from, long into) {}
