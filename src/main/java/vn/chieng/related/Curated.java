package vn.chieng.related;

/** What came of an editor's word on the block. */
public sealed interface Curated {

    record Done() implements Curated {}

    /** The message {@code related.refused.<name>} says why. */
    record Refused(Reason reason) implements Curated {}

    enum Reason {
        UNKNOWN_CHOICE("related.refused.unknown-choice"),
        ITSELF("related.refused.itself"),
        NO_SUCH_ARTICLE("related.refused.no-such-article"),
        OTHER_LANGUAGE("related.refused.other-language");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }
}
