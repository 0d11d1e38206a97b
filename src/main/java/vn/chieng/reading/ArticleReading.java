package vn.chieng.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;
import vn.chieng.media.Pictures;
import vn.chieng.media.Typesetting;
import vn.chieng.related.Neighbours;
import vn.chieng.related.Related;
import vn.chieng.topic.TopicCard;
import vn.chieng.web.Edition;

/** Puts an article's page together. */
@Component
class ArticleReading {

    private final Surroundings surroundings;
    private final Pictures pictures;
    private final Related related;
    private final Neighbours neighbours;
    private final Cards cards;
    private final Wording wording;
    private final Links links;

    ArticleReading(Surroundings surroundings, Pictures pictures, Related related, Neighbours neighbours, Cards cards, Wording wording,
            Links links) {
        this.surroundings = surroundings;
        this.pictures = pictures;
        this.related = related;
        this.neighbours = neighbours;
        this.cards = cards;
        this.wording = wording;
        this.links = links;
    }

    ShownArticle of(LiveArticle article, Edition edition) {
        var around = surroundings.of(article, neighbours.besideAll(article.topicIds(), edition.language()), edition);
        var shown = pictures.of(Stream.concat(Stream.ofNullable(article.coverId()), article.bodyPictures().stream()).distinct().toList(),
                edition.language());
        var updated = article.updatedAt().equals(article.publishedAt()) ? null : wording.minute(edition, article.updatedAt());
        return new ShownArticle(article.headline(), article.standfirst(), article.byline(), article.source(),
                wording.minute(edition, article.publishedAt()), updated, article.dateInferred(), around,
                article.coverId() == null ? null : shown.get(article.coverId()), Typesetting.of(article.body(), shown),
                others(article), related(article, around.topics(), edition));
    }

    private List<ShownArticle.Other> others(LiveArticle article) {
        return article.editions().stream()
                .filter(other -> links.speaks(other.language()))
                .map(other -> new ShownArticle.Other(other.language(), links.article(links.editionOf(other.language()), other.number(), other.slug())))
                .toList();
    }

    /** Without pictures: the block is there to be read, and must not make the page heavy. */
    private List<ShownArticle.RelatedCard> related(LiveArticle article, List<TopicCard> topics, Edition edition) {
        return related.to(article, topics, edition).stream()
                .map(found -> new ShownArticle.RelatedCard(cards.card(found.card(), edition, Map.of()), found.reason()))
                .toList();
    }
}
