package vn.chieng.web;

import java.util.Locale;

/**
 * The paper in one language (ấn bản).
 *
 * @param language a BCP 47 language code such as {@code vi}; stored beside every label and article
 * @param prefix   what its addresses begin with: empty for the first edition, {@code /en} for English
 * @param locale   the language's; made once, because every text on a page asks for it
 */
public record Edition(String language, String prefix, Locale locale) {

    public Edition(String language, String prefix) {
        this(language, prefix, Locale.forLanguageTag(language));
    }

    /** The address of this edition's front page. */
    public String home() {
        return prefix.isEmpty() ? "/" : prefix;
    }

    boolean holds(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
