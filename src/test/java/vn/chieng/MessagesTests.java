package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Everything a person reads stands in the message files, in every language of the paper. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> READ_ALOUD = Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "label");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern EXPRESSION = Pattern.compile("\\[[\\[(].*?[)\\]]]", Pattern.DOTALL);
    private static final Pattern ASKED_FOR = Pattern.compile("#\\{'?([a-z][\\w.-]*)|#messages\\.msg\\('([^']+)'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void everyTextIsThereInBothLanguages() {
        var vietnamese = ProjectFiles.under(MESSAGES).filter(file -> !name(file).contains("_")).toList();
        assertThat(vietnamese).isNotEmpty();
        for (var file : vietnamese) {
            var english = properties(file.resolveSibling(name(file).replace(".properties", "_en.properties")));
            assertThat(english.keySet()).as(name(file)).containsExactlyInAnyOrderElementsOf(properties(file).keySet());
        }
        assertThat(ProjectFiles.under(MESSAGES)).hasSize(2 * vietnamese.size());
    }

    @Test
    void noTextIsEmptyOrSaidInTwoWaysAndBothLanguagesNameTheSameArguments() {
        var said = new TreeMap<Object, Object>();
        for (var file : ProjectFiles.under(MESSAGES).filter(file -> !name(file).contains("_")).toList()) {
            var english = properties(file.resolveSibling(name(file).replace(".properties", "_en.properties")));
            properties(file).forEach((key, text) -> {
                assertThat(said.putIfAbsent(key, text)).as("%s in another file", key).isIn(null, text);
                assertThat(text.toString()).as("%s", key).isNotBlank();
                assertThat(arguments(english.get(key))).as("%s", key).isEqualTo(arguments(text));
            });
        }
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() {
        for (var file : ProjectFiles.under(TEMPLATES).filter(file -> name(file).endsWith(".html")).toList()) {
            assertThat(wordsIn(file)).as("%s", file).isEmpty();
        }
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() {
        var keys = ProjectFiles.under(MESSAGES).flatMap(file -> properties(file).stringPropertyNames().stream()).collect(Collectors.toSet());
        for (var file : ProjectFiles.under(TEMPLATES).toList()) {
            assertThat(askedFor(file).filter(isMissingFrom(keys))).as("%s", file).isEmpty();
        }
    }

    private static Predicate<String> isMissingFrom(Set<String> keys) {
        return asked -> asked.endsWith(".") ? keys.stream().noneMatch(key -> key.startsWith(asked)) : !keys.contains(asked);
    }

    private static Stream<String> askedFor(Path template) {
        return ASKED_FOR.matcher(ProjectFiles.read(template)).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static List<String> wordsIn(Path template) {
        var page = Jsoup.parseBodyFragment(ProjectFiles.read(template).replaceAll("(?i)</?(html|head|body)\\b", "<div"));
        var texts = page.select("*").stream().flatMap(element -> element.textNodes().stream()).map(TextNode::getWholeText);
        var attributes = page.select("*").stream().flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> READ_ALOUD.contains(attribute.getKey())).map(Attribute::getValue);
        return Stream.concat(texts, attributes).map(text -> EXPRESSION.matcher(text).replaceAll("").strip())
                .filter(text -> LETTERS.matcher(text).find()).toList();
    }

    private static Set<String> arguments(Object text) {
        return ARGUMENT.matcher(text.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
