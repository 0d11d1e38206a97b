package vn.chieng.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.PlaceCard;
import vn.chieng.place.Places;
import vn.chieng.section.SectionCard;
import vn.chieng.section.Sections;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;

/** What an article belongs to: its section, its places, its topics. */
@Component
class Surroundings {

    private final Sections sections;
    private final Gazetteer gazetteer;
    private final Places places;
    private final Topics topics;

    Surroundings(Sections sections, Gazetteer gazetteer, Places places, Topics topics) {
        this.sections = sections;
        this.gazetteer = gazetteer;
        this.places = places;
        this.topics = topics;
    }

    /** @param beside topics that stand beside the article's own; the names of all are asked for at once */
    ShownArticle.Around of(LiveArticle article, List<Long> beside, Edition edition) {
        var section = Optional.ofNullable(article.sectionId()).flatMap(sections::byId).map(found -> sections.card(found, edition));
        var all = topics.cards(Stream.concat(article.topicIds().stream(), beside.stream()).toList(), edition);
        var near = all.stream().filter(topic -> beside.contains(topic.id())).toList();
        var cards = all.stream().filter(topic -> !beside.contains(topic.id())).toList();
        return new ShownArticle.Around(section.orElse(null), placeCards(article.placeIds(), edition), cards, near);
    }

    List<PlaceCard> placeCards(List<Long> ids, Edition edition) {
        return ids.stream().flatMap(id -> gazetteer.byId(id).stream()).map(place -> places.card(place, edition)).toList();
    }

    /** The section's card as the path that leads to the article. */
    static List<SectionCard> path(ShownArticle.Around around) {
        return around.section() == null ? List.of() : List.of(around.section());
    }
}
