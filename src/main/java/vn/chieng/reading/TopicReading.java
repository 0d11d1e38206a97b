package vn.chieng.reading;

import org.springframework.stereotype.Component;
import vn.chieng.article.Tallies;
import vn.chieng.related.Neighbours;
import vn.chieng.topic.TopicFacts;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Page;

/** Puts a topic's page together. */
@Component
class TopicReading {

    private static final int PLACES = 8;

    private final Tallies tallies;
    private final Neighbours neighbours;
    private final Surroundings surroundings;
    private final Links links;
    private final Editions editions;

    TopicReading(Tallies tallies, Neighbours neighbours, Surroundings surroundings, Links links, Editions editions) {
        this.tallies = tallies;
        this.neighbours = neighbours;
        this.surroundings = surroundings;
        this.links = links;
        this.editions = editions;
    }

    ShownTopic of(TopicFacts topic, Edition edition) {
        var language = edition.language();
        return new ShownTopic(topic.labels().in(language), topic.description(language),
                surroundings.placeCards(tallies.placesOf(topic.id(), language, PLACES), edition), neighbours.of(topic.id(), edition));
    }

    /** A topic is translated where it has a name. */
    Page page(TopicFacts topic, Edition edition) {
        var page = Page.of(edition, topic.labels().in(edition.language())).at(address(topic, edition))
                .describedAs(topic.description(edition.language()));
        for (var other : editions.all()) {
            var there = !other.equals(edition) && topic.labels().byLanguage().containsKey(other.language());
            page = there ? page.alsoIn(other, address(topic, other)) : page;
        }
        return page;
    }

    private String address(TopicFacts topic, Edition edition) {
        return links.of(edition, "/@topic/{}", topic.slugs().in(edition.language()));
    }
}
