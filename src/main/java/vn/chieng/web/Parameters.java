package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Parameters of addresses: each edition writes them in its own words, and every edition reads the words of all. The words
 * stand in the message file {@code address}.
 */
@Component
public class Parameters {

    private record Word(Locale locale, String key) {}

    private final Editions editions;
    private final MessageSource messages;
    private final Map<Word, String> words = new ConcurrentHashMap<>();

    Parameters(Editions editions, MessageSource messages) {
        this.editions = editions;
        this.messages = messages;
    }

    /** What an edition calls the parameter, or a value of it: {@code order}, {@code order.newest}. */
    public String word(Edition edition, String key) {
        return words.computeIfAbsent(new Word(edition.locale(), key), word -> messages.getMessage("parameter." + key, null, word.locale()));
    }

    public @Nullable String read(HttpServletRequest request, String key) {
        return editions.all().stream().map(edition -> request.getParameter(word(edition, key))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether the parameter has this value, in the words of any edition. */
    public boolean says(HttpServletRequest request, String key, String value) {
        return said(request, key, Stream.of(value)).isPresent();
    }

    /** The value that the parameter has, in the words of any edition. */
    public Optional<String> said(HttpServletRequest request, String key, Stream<String> values) {
        var read = read(request, key);
        return values.filter(value -> editions.all().stream().anyMatch(edition -> word(edition, key + "." + value).equals(read))).findFirst();
    }
}
