package vn.chieng.topic;

import java.util.Set;

/** Topics were made, renamed or given other names. */
public record TopicsChanged(Set<Long> topics) {}
