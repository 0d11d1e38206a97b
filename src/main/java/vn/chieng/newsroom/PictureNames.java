package vn.chieng.newsroom;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.media.Picture;
import vn.chieng.media.Pictures;
import vn.chieng.web.Editions;

/** What people call pictures in a text, by number or by key; a stored body has their numbers. */
@Component
class PictureNames {

    private static final Pattern NAMED = Pattern.compile("(<figure data-media=\")([^\"]+)\"");
    private static final String NUMBER = "\\d{1,18}";

    private final Pictures pictures;
    private final Editions editions;

    PictureNames(Pictures pictures, Editions editions) {
        this.pictures = pictures;
        this.editions = editions;
    }

    @Nullable Long id(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var name = typed.strip().replaceFirst("^" + MarkdownPhrases.MEDIA, "");
        return name.matches(NUMBER) ? Long.valueOf(name) : byKey(List.of(name)).get(name);
    }

    /** The body with numbers for the keys that are known. */
    String byId(String body) {
        var keys = NAMED.matcher(body).results().map(found -> found.group(2)).filter(name -> !name.matches(NUMBER)).distinct().toList();
        var known = byKey(keys);
        return NAMED.matcher(body).replaceAll(found -> Matcher.quoteReplacement(renamed(found, known)));
    }

    /** The names of which the library has no picture. */
    List<String> unknown(@Nullable String cover, String body) {
        var named = NAMED.matcher(byId(body)).results().map(found -> found.group(2)).collect(Collectors.toList());
        if (cover != null && !cover.isBlank()) {
            var id = id(cover);
            named.add(id == null ? cover : id.toString());
        }
        var numbers = named.stream().filter(name -> name.matches(NUMBER)).map(Long::valueOf).toList();
        var there = pictures.of(numbers, editions.first().language()).keySet();
        return named.stream().filter(name -> !name.matches(NUMBER) || !there.contains(Long.valueOf(name))).distinct().toList();
    }

    private Map<String, Long> byKey(List<String> keys) {
        return pictures.ofKeys(keys, editions.first().language()).values().stream().collect(Collectors.toMap(Picture::key, Picture::id));
    }

    private static String renamed(MatchResult found, Map<String, Long> known) {
        var id = known.get(found.group(2));
        return id == null ? found.group() : found.group(1) + id + "\"";
    }
}
