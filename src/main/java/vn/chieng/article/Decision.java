package vn.chieng.article;

import java.util.List;
import java.util.Locale;

/** What came of an editor's word on publication. */
public sealed interface Decision {

    record Done() implements Decision {}

    /** The text is not fit for readers yet. */
    record Flawed(List<Flaw> flaws) implements Decision {}

    /** It does not fit the article's state; the message {@code article.refused.<name>} says why. */
    record Refused(Reason reason) implements Decision {}

    enum Reason {
        NOT_LIVE, NOT_IN_FUTURE, NO_REASON_GIVEN, NO_SUCH_REVISION, ENDED_ALREADY;

        public String message() {
            return "article.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
