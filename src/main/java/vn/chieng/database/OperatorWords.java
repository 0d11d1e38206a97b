package vn.chieng.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The console's words: Vietnamese, unless the operator's settings ask for English. */
public record OperatorWords(Locale locale) {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** By {@code chieng.language} (or {@code CHIENG_LANGUAGE}), else by the terminal's own settings. */
    public static OperatorWords ofThisTerminal() {
        return of(System.getProperty("chieng.language"), System.getenv());
    }

    static OperatorWords of(@Nullable String property, Map<String, String> environment) {
        var language = Stream.of(property, environment.get("CHIENG_LANGUAGE"), environment.get("LC_ALL"),
                        environment.get("LC_MESSAGES"), environment.get("LANG"))
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("vi");
        return new OperatorWords(Locale.of(language.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "vi"));
    }

    /** A module's file of words, such as {@code transfer}. */
    public ResourceBundle of(String module) {
        return ResourceBundle.getBundle("messages." + module, locale, EXACT);
    }

    public boolean has(String module) {
        try {
            of(module);
            return true;
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    public String say(String key, Object... details) {
        return new MessageFormat(of("database").getString(key), Locale.ROOT).format(words(details));
    }

    /** One sentence for what went wrong. */
    public String say(Trouble trouble) {
        return say(trouble.getMessage(), trouble.details());
    }

    /** As text, so that a port is 8080 and not 8,080. */
    private static Object[] words(Object[] details) {
        return Stream.of(details).map(String::valueOf).toArray();
    }
}
