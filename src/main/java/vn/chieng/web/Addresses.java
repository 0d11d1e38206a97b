package vn.chieng.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * How addresses are spelt in each edition. A template of an address names its words with {@code @}: {@code /@topic/{slug}} is
 * {@code /chu-de/{slug}} in Vietnamese and {@code /en/topics/{slug}} in English; the words stand in the message file
 * {@code address}.
 */
@Component
public class Addresses {

    private static final Pattern WORD = Pattern.compile("@([a-z][a-z-]*)");

    private record Asked(Edition edition, String template) {}

    private final Words words;
    /** A page of results has some hundred addresses, of a few templates. */
    private final Map<Asked, String> known = new ConcurrentHashMap<>();

    Addresses(MessageSource messages) {
        words = new Words(messages, "address.");
    }

    /**
     * The address in an edition, its words spelt out and its parts filled in.
     *
     * @param template such as {@code /@topic/{}}; each {@code {}} takes the next part
     * @param parts    path segments, encoded here
     */
    public String of(Edition edition, String template, Object... parts) {
        var spelt = spelt(edition, template);
        if (parts.length == 0) {
            return spelt;
        }
        var address = new StringBuilder(spelt);
        for (var part : parts) {
            var at = address.indexOf("{}");
            address.replace(at, at + 2, UriUtils.encodePathSegment(part.toString(), StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /**
     * The address made of these words, for templates: {@code to(edition, 'newsroom', 'media')}. The template engine takes an
     * {@code @} in a link for something to refuse.
     */
    public String to(Edition edition, String... words) {
        return spelt(edition, Stream.of(words).map(word -> "/@" + word).collect(Collectors.joining()));
    }

    /**
     * The template with its words in the edition's language and the edition's prefix before it.
     *
     * @param template one that stands in the program; what was spelt once is remembered
     */
    public String spelt(Edition edition, String template) {
        return known.computeIfAbsent(new Asked(edition, template), asked -> spell(asked.edition(), asked.template()));
    }

    private String spell(Edition edition, String template) {
        var path = edition.prefix() + WORD.matcher(template).replaceAll(word -> words.of(edition, word.group(1)));
        return path.length() > 1 && path.endsWith("/") && template.equals("/") ? path.substring(0, path.length() - 1) : path;
    }
}
