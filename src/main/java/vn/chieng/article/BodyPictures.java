package vn.chieng.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The figures of a body. A stored body names media items by database id. */
final class BodyPictures {

    private static final Pattern NAMED = Pattern.compile("<figure[^>]*\\sdata-media=\"(\\d{1,18})\"");

    private BodyPictures() {}

    static List<Long> in(String body) {
        return NAMED.matcher(body).results().map(match -> Long.valueOf(match.group(1))).distinct().toList();
    }

    static List<String> captions(String body) {
        return body.contains("<figcaption") ? Jsoup.parseBodyFragment(body).select("figcaption").eachText() : List.of();
    }
}
