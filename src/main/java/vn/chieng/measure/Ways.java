package vn.chieng.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticle;
import vn.chieng.related.Related;
import vn.chieng.related.RelatedTrials;
import vn.chieng.related.Weights;
import vn.chieng.topic.Topics;
import vn.chieng.web.Editions;

/** The ways to find what belongs beside an article: the paper's own, its parts, and what others do. Each gives public numbers. */
@Component
class Ways {

    static final int SHOWN = 6;
    static final String PAGE = "as on the page";
    static final String NEWEST = "newest with a shared topic";
    static final String ALIKE = "more like this: ";

    private final Related related;
    private final RelatedTrials trials;
    private final MoreLikeThese alike;
    private final SharedTopics sharing;
    private final Topics topics;
    private final Editions editions;

    Ways(Related related, RelatedTrials trials, MoreLikeThese alike, SharedTopics sharing, Topics topics, Editions editions) {
        this.related = related;
        this.trials = trials;
        this.alike = alike;
        this.sharing = sharing;
        this.topics = topics;
        this.editions = editions;
    }

    Map<String, Function<Asked, List<Long>>> all() {
        var ways = new LinkedHashMap<String, Function<Asked, List<Long>>>();
        ways.put(PAGE, asked -> numbers(asked.trial().shown(Weights.CHOSEN)));
        ways.put(NEWEST, asked -> sharing.newest(asked.article(), SHOWN));
        ways.put("nearest in time with a shared topic", asked -> sharing.nearestInTime(asked.article(), SHOWN));
        ways.put(ALIKE + "headline and standfirst", asked -> alike.byHeadlineAndStandfirst(asked.article(), SHOWN));
        ways.put(ALIKE + "whole text", asked -> alike.byWholeText(asked.article(), 1, SHOWN));
        ways.put(ALIKE + "whole text, words that stand there twice", asked -> alike.byWholeText(asked.article(), 2, SHOWN));
        weighed().forEach((name, weights) -> ways.put(name, asked -> numbers(asked.trial().shown(weights))));
        ways.put("index away", asked -> numbers(trials.withoutIndex(asked.article()).shown(Weights.WITHOUT_TEXTS)));
        return ways;
    }

    /** Within the time that a page waits. */
    Function<Asked, List<Long>> page() {
        return asked -> page(asked.article());
    }

    private List<Long> page(LiveArticle article) {
        var edition = editions.in(article.language()).orElseThrow();
        return related.to(article, topics.cards(article.topicIds(), edition), edition).stream().map(one -> one.card().number()).toList();
    }

    private static Map<String, Weights> weighed() {
        var all = Weights.CHOSEN;
        var weighed = new LinkedHashMap<String, Weights>();
        weighed.put("topics alone", whole(all.topic(), 0, 0, 0));
        weighed.put("places alone", whole(0, all.place(), 0, 0));
        weighed.put("likeness alone", whole(0, 0, all.likeness(), 0));
        weighed.put("all but topics", whole(0, all.place(), all.likeness(), all.age()));
        weighed.put("all but places", whole(all.topic(), 0, all.likeness(), all.age()));
        weighed.put("all but likeness", whole(all.topic(), all.place(), 0, all.age()));
        weighed.put("all but age", whole(all.topic(), all.place(), all.likeness(), 0));
        return weighed;
    }

    /** So that they come to 1 together. */
    static Weights whole(double topic, double place, double likeness, double age) {
        var sum = topic + place + likeness + age;
        return new Weights(topic / sum, place / sum, likeness / sum, age / sum);
    }

    private static List<Long> numbers(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::number).toList();
    }
}
