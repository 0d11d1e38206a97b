package vn.chieng.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.ArticleCard.After;
import vn.chieng.article.ListStarts;
import vn.chieng.article.LiveArticles;

/** The lists of articles that readers turn the pages of. */
@Component
class Origins {

    private final LiveArticles articles;
    private final ListStarts starts;

    Origins(LiveArticles articles, ListStarts starts) {
        this.articles = articles;
        this.starts = starts;
    }

    ArticleList.Origin inSection(long section, String language) {
        return new Told((start, limit) -> articles.inSection(section, language, start, limit),
                (start, size) -> starts.inSection(section, language, start, size), () -> articles.countInSection(section, language));
    }

    ArticleList.Origin onTopic(long topic, String language) {
        return new Told((start, limit) -> articles.onTopic(topic, language, start, limit),
                (start, size) -> starts.onTopic(topic, language, start, size), () -> articles.countOnTopic(topic, language));
    }

    ArticleList.Origin within(Collection<Long> places, String language) {
        return new Told((start, limit) -> articles.within(places, language, start, limit),
                (start, size) -> starts.within(places, language, start, size), () -> articles.countWithin(places, language));
    }

    ArticleList.Origin onDay(LocalDate day, String language) {
        return new Told((start, limit) -> articles.onDay(day, language, start, limit),
                (start, size) -> starts.onDay(day, language, start, size), () -> articles.countOnDay(day, language));
    }

    private record Told(BiFunction<After, Integer, List<ArticleCard>> following, BiFunction<After, Integer, Optional<After>> leading,
            LongSupplier counted) implements ArticleList.Origin {

        @Override
        public List<ArticleCard> after(After start, int limit) {
            return following.apply(start, limit);
        }

        @Override
        public Optional<After> before(After start, int size) {
            return leading.apply(start, size);
        }

        @Override
        public long total() {
            return counted.getAsLong();
        }
    }
}
