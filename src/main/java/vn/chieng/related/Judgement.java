package vn.chieng.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an editor said of the articles beside one article, as exchange files tell it.
 *
 * @param key  the article's key; with the language it names the article
 * @param pins keys of articles of the same language, in the editor's order
 * @param bans keys of articles of the same language
 */
public record Judgement(String key, String language, List<String> pins, List<String> bans) {

    /** What names its article. */
    List<String> article() {
        return List.of(key, language);
    }

    /** Choices by the key of the other article, pins first; of two words on one article the later counts. */
    Map<String, String> wishes() {
        var wishes = new LinkedHashMap<String, String>();
        pins.stream().filter(pin -> !pin.isBlank()).forEach(pin -> wishes.put(pin, "PIN"));
        bans.stream().filter(ban -> !ban.isBlank()).forEach(ban -> wishes.put(ban, "BAN"));
        return wishes;
    }
}
