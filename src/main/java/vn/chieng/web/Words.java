package vn.chieng.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;

/** Words of addresses from the message files, each looked up once: a page of results has hundreds. */
final class Words {

    private record Asked(Locale locale, String key) {}

    private final MessageSource messages;
    private final String prefix;
    private final Map<Asked, String> known = new ConcurrentHashMap<>();

    /** @param prefix what the keys begin with in the message files */
    Words(MessageSource messages, String prefix) {
        this.messages = messages;
        this.prefix = prefix;
    }

    String of(Edition edition, String key) {
        return known.computeIfAbsent(new Asked(edition.locale(), key), asked -> messages.getMessage(prefix + asked.key(), null, asked.locale()));
    }
}
