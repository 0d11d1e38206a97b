package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A summary in words, for the console and for the newsroom's page. */
@Component
class SummaryWords {

    private static final int LISTED = 100;

    private final MessageSource messages;

    SummaryWords(MessageSource messages) {
        this.messages = messages;
    }

    /** All of it, a line each. */
    List<String> lines(Summary summary, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add(articles(summary, locale));
        addAll(lines, say(locale, "transfer.summary.rejected", summary.rejected()), rejections(summary, locale));
        addAll(lines, say(locale, "transfer.summary.oddities"), oddities(summary, locale));
        addAll(lines, say(locale, "transfer.summary.unknown-fields"), counted(summary.unknownFields(), locale));
        addAll(lines, say(locale, "transfer.summary.open-names"), counted(summary.openNames(), locale));
        return lines;
    }

    String articles(Summary summary, Locale locale) {
        return say(locale, "transfer.summary.articles", summary.added(), summary.changed(), summary.unchanged(), summary.waiting(), summary.others());
    }

    List<String> rejections(Summary summary, Locale locale) {
        var said = summary.rejections().stream().limit(LISTED).map(rejection -> rejection(rejection, locale)).collect(Collectors.toList());
        if (summary.rejected() > said.size()) {
            said.add(say(locale, "transfer.summary.more", summary.rejected() - said.size()));
        }
        return said;
    }

    List<String> oddities(Summary summary, Locale locale) {
        return summary.oddities().entrySet().stream()
                .map(oddity -> say(locale, "transfer.summary.counted", say(locale, "transfer.oddity." + oddity.getKey()), oddity.getValue()))
                .toList();
    }

    List<String> counted(SortedMap<String, Long> counts, Locale locale) {
        return counts.entrySet().stream().limit(LISTED)
                .map(count -> say(locale, "transfer.summary.counted", count.getKey(), count.getValue()))
                .toList();
    }

    String say(Locale locale, String key, Object... parts) {
        var words = List.of(parts).stream().map(String::valueOf).toArray();
        return messages.getMessage(key, words.length == 0 ? null : words, locale);
    }

    private String rejection(Summary.Rejection rejection, Locale locale) {
        var why = say(locale, rejection.reason().message(), rejection.detail());
        return rejection.line() == 0 ? say(locale, "transfer.summary.rejection.file", rejection.file(), why)
                : say(locale, "transfer.summary.rejection.line", rejection.file(), rejection.line(), why);
    }

    private static void addAll(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(heading);
            items.forEach(item -> lines.add("  " + item));
        }
    }
}
