package vn.chieng.related;

import java.util.List;

/**
 * What an editor said of the articles beside one article, as exchange files tell it.
 *
 * @param key  the article's key; with the language it names the article
 * @param pins keys of articles of the same language, in the editor's order
 * @param bans keys of articles of the same language
 */
public record Judgement(String key, String language, List<String> pins, List<String> bans) {}
