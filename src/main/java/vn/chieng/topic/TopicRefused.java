package vn.chieng.topic;

import java.util.Locale;

/** A topic could not be made or changed; the message key says why, nothing was changed. */
public final class TopicRefused extends Exception {

    /** Why. */
    public enum Reason {
        /** It has no label in any language. */
        NO_LABEL,
        /** Its kind is none that we know. */
        UNKNOWN_KIND,
        /** There is no such topic. */
        UNKNOWN_TOPIC,
        /** It would be merged into itself, or one of the two was merged before: a circle. */
        CIRCLE,
        /** Someone else changed it in the meantime. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    TopicRefused(Reason reason, String subject) {
        super("Topic " + subject + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "topic.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
