package vn.chieng.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.LiveArticle;
import vn.chieng.related.RelatedTrials;

/** Chooses which articles are asked about, and looks them up as the page does. */
@Component
class AskedArticles {

    private static final int MOST = 400;

    private final ArticlePages pages;
    private final RelatedTrials trials;
    private final JdbcClient database;
    private final SharedUnits units;

    AskedArticles(ArticlePages pages, RelatedTrials trials, JdbcClient database, SharedUnits units) {
        this.pages = pages;
        this.trials = trials;
        this.database = database;
        this.units = units;
    }

    /** @param known all of one language */
    List<Asked> among(List<? extends Known> known, long seed) {
        trials.begin();
        var numbers = numbers(known);
        var shuffled = new ArrayList<Known>(known.stream().filter(Known::isAsked).toList());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream().flatMap(one -> asked(one, known, numbers)).limit(MOST).toList();
    }

    private Stream<Asked> asked(Known one, List<? extends Known> known, Map<String, Long> numbers) {
        var wanted = new HashMap<Long, Integer>();
        known.stream().filter(other -> one.grade(other) > 0).forEach(other -> wanted.put(numbers.get(other.key()), one.grade(other)));
        return wanted.isEmpty() ? Stream.of() : Stream.of(asked(live(numbers.get(one.key())), wanted));
    }

    private Asked asked(LiveArticle article, Map<Long, Integer> wanted) {
        return new Asked(article, Set.copyOf(article.topicIds()), units.of(article), trials.of(article), wanted);
    }

    private LiveArticle live(long number) {
        return switch (pages.look(number)) {
            case ArticleLookup.Found(var article) -> article;
            default -> throw new IllegalStateException("Article " + number + " is not live");
        };
    }

    /** Which event each article tells of, where that is known. */
    Map<Long, Integer> events(List<? extends Known> known) {
        var numbers = numbers(known);
        return known.stream().filter(Planted.class::isInstance).map(Planted.class::cast)
                .collect(Collectors.toMap(planted -> numbers.get(planted.key()), Planted::event));
    }

    private Map<String, Long> numbers(List<? extends Known> known) {
        var numbers = new HashMap<String, Long>();
        database.sql("select key, number from article where language = ? and publication = 'LIVE'").param(known.getFirst().language()).query(row -> {
            numbers.put(row.getString(1), row.getLong(2));
        });
        return numbers;
    }
}
