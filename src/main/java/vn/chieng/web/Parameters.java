package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
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

    private final Editions editions;
    private final Words words;

    Parameters(Editions editions, MessageSource messages) {
        this.editions = editions;
        words = new Words(messages, "parameter.");
    }

    /** What an edition calls the parameter, or a value of it: {@code order}, {@code order.newest}. */
    public String word(Edition edition, String key) {
        return words.of(edition, key);
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
