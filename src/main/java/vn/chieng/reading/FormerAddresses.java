package vn.chieng.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.web.Editions;

/** Where articles of an older site stand now. */
@Component
class FormerAddresses {

    /** {@code /en/2/7381/Slug.htm}: the older site went by the numbers and let the rest be anything. */
    private static final Pattern NUMBERED = Pattern.compile("((?:/[a-z]{2,3})?/[0-9]{1,6}/[0-9]{1,12}/)[^/]*");
    private static final int LONGEST = 2000;

    private final ArticlePages articles;
    private final Links links;
    private final Editions editions;

    FormerAddresses(ArticlePages articles, Links links, Editions editions) {
        this.articles = articles;
        this.links = links;
        this.editions = editions;
    }

    @Nullable String now(String path, @Nullable String query) {
        if (path.length() > LONGEST || path.contains("%00")) {
            return null;
        }
        var decoded = decoded(path);
        return Optional.ofNullable(query).filter(words -> words.length() < LONGEST).flatMap(words -> articles.formerlyAt(decoded + "?" + words))
                .or(() -> articles.formerlyAt(decoded))
                .or(() -> byNumbers(decoded))
                .flatMap(this::address).orElse(null);
    }

    private Optional<Long> byNumbers(String path) {
        var numbered = NUMBERED.matcher(path);
        return numbered.matches() ? articles.formerlyUnder(numbered.group(1)) : Optional.empty();
    }

    private Optional<String> address(long number) {
        return switch (articles.look(number)) {
            case ArticleLookup.Found(var article) when links.speaks(article.language()) -> Optional.of(links.article(article));
            case ArticleLookup.Gone gone -> Optional.of(links.of(editions.in(gone.language()).orElseGet(editions::first), "/@article/{}", number));
            case ArticleLookup.Found _, ArticleLookup.Missing _ -> Optional.empty();
        };
    }

    private static String decoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
