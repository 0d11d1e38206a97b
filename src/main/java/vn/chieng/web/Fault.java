package vn.chieng.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a reader is told when a request fails: what happened and what to do.
 *
 * @param edition   whose words these are
 * @param reference the number under which the log has the cause; null when the fault is not ours
 */
record Fault(Edition edition, int status, String title, String happened, String advice, @Nullable String reference) {

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 410, 413, 414, 429, 431, 500, 503);

    static Fault of(int status, Edition edition, MessageSource messages, @Nullable String reference) {
        var key = "web.error." + worded(status);
        return new Fault(edition, status, text(messages, key + ".title", edition), text(messages, key + ".happened", edition),
                text(messages, key + ".advice", edition), reference);
    }

    String inOneLine() {
        return title + ". " + happened + " " + advice + (reference == null ? "" : " " + reference) + "\n";
    }

    private static int worded(int status) {
        if (WORDED.contains(status)) {
            return status;
        }
        return status == 401 ? 403 : status >= 500 ? 500 : 400;
    }

    private static String text(MessageSource messages, String key, Edition edition) {
        return messages.getMessage(key, null, edition.locale());
    }
}
